package org.onshore.input;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.program.Program;

/** A small valid program, and what becomes of it when a file is changed. */
final class Given {
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private Given() {}

  /** Nothing but a horizon: eight weeks from 2027-01-04. */
  static Given horizon() {
    return new Given().with("program.yaml", "start: 2027-01-04\nperiods: 8\n");
  }

  /** A factory makes racks of bought chips and brings them to a data center. */
  static Given rackProgram() {
    return horizon()
        .with(
            "sites.csv",
            """
            site,kind,country,state
            FAB,factory,US,US-AZ
            DC,datacenter,US,US-TX
            """)
        .with(
            "parts.csv",
            """
            part,cost_usd
            CHIP,100
            RACK,1000
            """)
        .with("bill.csv", "parent,component,quantity\nRACK,CHIP,2\n")
        .with(
            "processes.csv",
            """
            process,site,part,kind,cost_usd
            buy,FAB,CHIP,buy,100
            make,FAB,RACK,make,900
            """)
        .with("resources.csv", "resource,site,capacity_per_period\nLINE,FAB,40\n")
        .with("loads.csv", "process,resource,quantity\nmake,LINE,2\n")
        .with("lanes.csv", "from,to\nFAB,DC\n")
        .with("demand.csv", "demand,part,site,due,quantity\nD1,RACK,DC,2027-02-01,4\n");
  }

  /** The same with this file instead of what it had of that name. */
  Given with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Given with(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  Given without(String name) {
    files.remove(name);
    return this;
  }

  List<SourceFile> files() {
    return files.entrySet().stream()
        .map(file -> SourceFile.of(file.getKey(), file.getValue()))
        .toList();
  }

  Outcome<Program> read() {
    return ProgramReader.read(files());
  }

  Program program() {
    return read().get();
  }

  /** Findings as {@code file:line:column code message; Maybe advice}. */
  List<String> said() {
    return read().findings().stream().map(Given::say).toList();
  }

  /** What is said of one code. */
  List<String> said(String code) {
    return read().findings().stream()
        .filter(finding -> finding.code().equals(code))
        .map(Given::say)
        .toList();
  }

  static String say(Finding finding) {
    String advice = finding.advice().isEmpty() ? "" : " Maybe " + finding.advice();
    return finding.source() + " " + finding.code() + ": " + finding.message() + "." + advice;
  }
}
