package org.onshore.house.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.trade.Hbom;
import org.onshore.engine.provenance.BillBelow;
import org.onshore.house.Repository;
import org.onshore.input.HbomReader;
import org.onshore.input.HbomSources;
import org.onshore.input.ProgramReader;
import org.onshore.report.HbomFile;
import org.onshore.report.HbomProgram;

/** Hardware bills of materials, out and in. */
class HbomTest {
  private static Path example() {
    return Repository.root().resolve("house/src/test/resources/rules/hbom-example.json");
  }

  private static Hbom again(Hbom hbom, Path folder) throws IOException {
    HbomProgram.write(hbom, folder);
    var program = ProgramReader.read(folder);
    assertThat(program.findings()).isEmpty();
    return BillBelow.of(
        program.get(), program.get().parts().get(hbom.top().id()), HbomSources.read(folder));
  }

  @Test
  void thePublicExampleIsReadWithItsQuantities() {
    Hbom hbom = HbomReader.read(example()).get();
    assertThat(hbom.top().id()).isEqualTo("pcie-sata-adaptor-board");
    assertThat(hbom.bill())
        .extracting(line -> line.component().id() + " x " + line.quantity())
        .contains("molex-47155-4001 x 8.0", "826632-3 x 2.0")
        .hasSize(6);
    assertThat(HbomReader.read(example()).findings())
        .extracting(Finding::code)
        .containsExactly("hbom-without-cost");
  }

  /** What the tables have no column for comes back: supplier, references, other properties. */
  @Test
  void thePublicExampleComesBackWhole(@TempDir Path folder) throws IOException {
    Hbom hbom = HbomReader.read(example()).get();
    String text = HbomFile.text(again(hbom, folder.resolve("program")));
    assertThat(text)
        .contains("Samtec", "TE Connectivity", "822348522712", "thru-hole", "rev-1", "mc9a22-1034");
  }

  @Test
  void aRackGoesOutAndInWithoutLoss(@TempDir Path folder) throws IOException {
    var program = ProgramReader.read(Repository.example("us-ai-racks")).get();
    Hbom out =
        BillBelow.of(
            program,
            program.parts().get("rack-gb300"),
            HbomSources.read(Repository.example("us-ai-racks")));
    Path file = Files.writeString(folder.resolve("rack.json"), HbomFile.text(out));
    Hbom in = HbomReader.read(file).get();
    assertThat(in.parts()).containsExactlyInAnyOrderElementsOf(out.parts());
    assertThat(in.bill())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("group")
        .containsExactlyInAnyOrderElementsOf(out.bill());
    out.parts().forEach(part -> assertThat(in.originsOf(part)).isEqualTo(out.originsOf(part)));
    assertThat(HbomFile.text(again(in, folder.resolve("program")))).isEqualTo(HbomFile.text(out));
  }

  @Test
  void whatIsNoBillIsSaid(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("x.json"), "{\"bomFormat\": \"SPDX\"}");
    assertThat(HbomReader.read(file).findings()).extracting(Finding::code).contains("not-an-hbom");
  }
}
