package org.onshore.app;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of Onshore. */
@Command(
    name = "onshore",
    description = "Open planning for the AI-hardware supply chain.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {CheckCommand.class, PlanCommand.class},
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExit: ",
    footer =
        "0 done; 1 the data or the request; 2 a command line that can't be read; 3 no plan can"
            + " meet what must hold; 70 our mistake; 75 out of time or memory.%n")
public final class Main implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs one command; the exit code. */
  static int run(String... arguments) {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(Main::unreadable)
        .setExecutionExceptionHandler((failure, line, result) -> Failure.answer(failure))
        .execute(arguments);
  }

  private static int unreadable(ParameterException problem, String[] arguments) {
    PrintWriter err = problem.getCommandLine().getErr();
    err.println("onshore: " + problem.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(problem, err);
    err.println(
        "Maybe '" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return Exit.COMMAND_LINE;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
