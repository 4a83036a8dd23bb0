package org.onshore.input;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onshore.input.finding.Findings;
import org.onshore.input.schema.ProgramFields;
import org.onshore.input.written.CsvTableReader;
import org.onshore.input.written.FileText;
import org.onshore.input.written.WrittenSettings;
import org.onshore.input.written.WrittenTable;
import org.onshore.input.written.YamlSettingsReader;

/** One file on its way from bytes to cells; files are read at the same time. */
final class FileReading {
  private final String name;
  private final Findings findings = new Findings();
  private String sha256 = "";
  private @Nullable WrittenTable table;
  private @Nullable WrittenSettings settings;

  FileReading(String name) {
    this.name = name;
  }

  void read(ProgramFiles files) {
    Optional<byte[]> bytes = files.find(name, findings);
    if (bytes.isEmpty()) {
      return;
    }
    sha256 = HexFormat.of().formatHex(sha256().digest(bytes.get()));
    FileText text = FileText.decode(name, bytes.get(), findings);
    if (name.equals(ProgramFields.FILE)) {
      settings = YamlSettingsReader.find(text, findings).orElse(null);
    } else {
      table = CsvTableReader.find(text, findings).orElse(null);
    }
  }

  Findings findings() {
    return findings;
  }

  @Nullable WrittenTable table() {
    return table;
  }

  @Nullable WrittenSettings settings() {
    return settings;
  }

  /**
   * What {@code sha256sum FILES | sha256sum} prints in the folder, the files in the order of their
   * names.
   */
  static String sha256(List<FileReading> readings) {
    List<FileReading> sorted = new ArrayList<>(readings);
    sorted.sort(Comparator.comparing(reading -> reading.name));
    StringBuilder lines = new StringBuilder();
    for (FileReading reading : sorted) {
      lines.append(reading.sha256).append("  ").append(reading.name).append('\n');
    }
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
