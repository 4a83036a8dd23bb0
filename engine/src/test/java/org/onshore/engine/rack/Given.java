package org.onshore.engine.rack;

import java.util.List;
import org.onshore.domain.program.Precision;
import org.onshore.domain.rack.Accelerator;
import org.onshore.domain.rack.Software;
import org.onshore.domain.rack.TrainingJob;
import org.onshore.domain.rack.Transformer;

/** Accelerators and models that tests share. */
final class Given {
  /** The A100 of the Megatron-LM papers, as Calculon describes it. */
  static final Accelerator A100 =
      accelerator(new double[] {312, 0, 0, 78, 0.859}, 80, 2048, 300, 25, Software.MEGATRON_2021);

  static final Accelerator H100 =
      accelerator(new double[] {989, 1979, 0, 134, 0.8}, 80, 3350, 450, 50, Software.CURRENT);

  /** GPT-3 with 175 billion parameters. */
  static final Transformer GPT3 = new Transformer(96, 12288, 49152, false, 96, 96, 51200, 1, 1);

  static final Transformer LLAMA_70B = new Transformer(80, 8192, 28672, true, 64, 8, 32000, 1, 1);

  static final Transformer MIXTURE = new Transformer(32, 4096, 14336, true, 32, 8, 32000, 8, 2);

  private Given() {}

  /** Flops: BF16, FP8, FP4 and vector TFLOPS, and the ceiling of all. */
  static Accelerator accelerator(
      double[] flops,
      double memoryGib,
      double memoryGbPerS,
      double scaleUp,
      double scaleOut,
      Software software) {
    return new Accelerator(
        "given",
        List.of(),
        new Accelerator.Arithmetic(
            flops[0], flops[1], flops[2], flops[3], flops[4], flops[4], flops[4]),
        new Accelerator.Memory(memoryGib, memoryGbPerS),
        new Accelerator.Network(scaleUp, 8, scaleOut),
        software,
        "",
        "");
  }

  static TrainingJob job(Transformer model, int sequence, int batch) {
    return new TrainingJob(model, sequence, batch, Precision.BF16);
  }
}
