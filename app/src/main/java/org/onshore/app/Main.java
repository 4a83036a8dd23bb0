package org.onshore.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of Onshore. */
@Command(
    name = "onshore",
    description = "Open planning for the AI-hardware supply chain.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExit: ",
    footer =
        "0 done; 1 the data or the request; 2 a command line that can't be read; 3 no plan can"
            + " meet what must hold; 70 our mistake; 75 out of time or memory.%n")
public final class Main implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Screen.standard(), arguments));
  }

  /** Runs one command, as the command line does; the exit code. */
  public static int run(Screen screen, String... arguments) {
    try {
      return line(screen).execute(arguments);
    } catch (Error failure) {
      return Failure.answer(screen, failure);
    } finally {
      screen.out().flush();
      screen.err().flush();
    }
  }

  private static CommandLine line(Screen screen) {
    return new CommandLine(new Main())
        .addSubcommand(new CheckCommand(screen))
        .addSubcommand(new PlanCommand(screen))
        .addSubcommand(new FrontierCommand(screen))
        .addSubcommand(new DiffCommand(screen))
        .addSubcommand(new RackCommand(screen))
        .addSubcommand(new ContentCommand(screen))
        .addSubcommand(new DutyCommand(screen))
        .addSubcommand(new ScreenCommand(screen))
        .addSubcommand(new ImportCommand(screen))
        .addSubcommand(new ExportCommand(screen))
        .addSubcommand(new ExposureCommand(screen))
        .addSubcommand(new StressCommand(screen))
        .addSubcommand(new SimulateCommand(screen))
        .addSubcommand(new BuffersCommand(screen))
        .setOut(new PrintWriter(screen.out(), true, UTF_8))
        .setErr(new PrintWriter(screen.err(), true, UTF_8))
        .setColorScheme(Help.defaultColorScheme(screen.color() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(Math.max(80, screen.width()))
        .setParameterExceptionHandler(Main::unreadable)
        .setExecutionExceptionHandler((failure, line, result) -> Failure.answer(screen, failure));
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
