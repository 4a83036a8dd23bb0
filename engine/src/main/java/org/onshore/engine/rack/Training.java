package org.onshore.engine.rack;

import org.onshore.domain.rack.Accelerator;
import org.onshore.domain.rack.Layout;
import org.onshore.domain.rack.Recompute;
import org.onshore.domain.rack.Software;
import org.onshore.domain.rack.TrainingJob;
import org.onshore.domain.rack.TrainingStep;

/**
 * Seconds of one step of training, from its operators. n microbatches, p stages, v pieces a stage,
 * l layers of the fullest stage, T the time of a layer for a microbatch:
 *
 * <pre>
 * step   = n (l T + logits) + bubble + sends + gradients + optimizer
 * bubble = (p - 1) / v * l T                            arXiv 2104.04473, section 2.2
 * sends  = 2 (n v + p - 1) sends of m h / t numbers     section 4.1, scatter and gather
 * T      = forward + backward + recompute + communication that is not hidden
 * </pre>
 *
 * The last stage, which has the logits, sets the pace of all; where layers do not divide evenly it
 * has one less. Tensor parallelism takes two all-reduces a layer and direction (or a gather and a
 * scatter each, the same bytes), one direction more for what is recomputed; sequence parallelism
 * gathers twice again backward (2205.05198, section 4.2). The optimizer reads and writes 58 bytes a
 * weight: check and unscale 8, norm 4, clip 8, Adam 28, copy to 16 bits 6, clear 4. What software
 * of today hides ({@link Software#CURRENT}): collectives cut in t pieces leave one piece or what
 * exceeds the product beside them; gradients and gathered weights leave what exceeds the last
 * backward and the first forward pass; keys and values sent around leave what exceeds attention;
 * interleaved sends leave those of the bubble.
 */
public final class Training {
  private static final double OPTIMIZER_BYTES = 58;
  private final Machine machine;
  private final Links links;
  private final Software software;

  public Training(Accelerator accelerator) {
    this.machine = new Machine(accelerator);
    this.links = new Links(accelerator.network());
    this.software = accelerator.software();
  }

  /**
   * The step of a job in a layout that suits it, whether or not it fits in memory.
   *
   * @throws IllegalArgumentException if the accelerator does not compute in the job's precision
   */
  public TrainingStep step(TrainingJob job, Layout layout) {
    Accelerator accelerator = machine.accelerator();
    if (accelerator.arithmetic().tflops(job.precision()) <= 0) {
      throw new IllegalArgumentException(
          accelerator.id() + " does not compute in " + job.precision());
    }
    Shard shard = Shard.of(job, layout, software);
    LayerOperators operators = new LayerOperators(machine, shard);
    LayerTime layer = layer(shard, operators);
    Operator head = operators.logits();
    double microbatches = shard.microbatches();
    double work = microbatches * shard.layers();
    double stage = shard.layers() * layer.sum();
    double pieces = microbatches < layout.pipeline() ? 1 : layout.interleave();
    var parts =
        new TrainingStep.Parts(
            work * layer.forward(),
            work * layer.backward(),
            work * layer.recompute(),
            microbatches * (head(shard, layer, head) + embedding(shard)),
            work * layer.tensor(),
            work * layer.expert(),
            work * layer.context(),
            sends(shard),
            (layout.pipeline() - 1) / pieces * stage,
            gradients(shard, layer),
            optimizer(shard));
    return new TrainingStep(job, layout, parts, TrainingMemory.of(shard));
  }

  /**
   * By what the logits hold up a microbatch: where the layers do not fill all stages, the last one
   * has a layer less (as Megatron-Core counts embedding and loss as layers).
   */
  private static double head(Shard shard, LayerTime layer, Operator head) {
    int stages = shard.layout().pipeline();
    double spare = stages * (double) shard.layers() - shard.model().layers();
    double logits = head.forward() + head.backward();
    return stages > 1 && spare > 0 ? Math.max(0, logits - layer.sum()) : logits;
  }

  private LayerTime layer(Shard shard, LayerOperators operators) {
    Operator projections = operators.projections();
    Operator attention = operators.attention();
    Operator all = projections.plus(attention).plus(operators.elementwise());
    double recompute =
        switch (shard.layout().recompute()) {
          case NONE -> 0;
          case SELECTIVE -> attention.forward();
          case FULL -> all.forward();
        };
    return new LayerTime(
        all.forward(),
        all.backward(),
        recompute,
        tensor(shard, projections),
        expert(shard),
        context(shard, attention));
  }

  private double tensor(Shard shard, Operator projections) {
    Layout layout = shard.layout();
    if (layout.tensor() == 1) {
      return 0;
    }
    var group = new Links.Group(layout.tensor(), 1);
    double oneWay = links.reduce(group, shard.message());
    double forward = 4 * oneWay;
    double backward = forward + (shard.sequenceParallel() ? 2 * oneWay : 0);
    double again = layout.recompute() == Recompute.FULL ? forward : 0;
    return switch (software) {
      case MEGATRON_2021 -> forward + backward + again;
      case CURRENT ->
          exposed(forward, projections.forward(), layout.tensor())
              + exposed(backward, projections.backward(), layout.tensor())
              + (again > 0 ? exposed(again, projections.forward(), layout.tensor()) : 0);
    };
  }

  /** Cut in pieces, each hidden behind the product that feeds it or feeds on it but one. */
  private static double exposed(double communication, double product, double pieces) {
    return Math.max(communication / pieces, communication - product * (pieces - 1) / pieces);
  }

  private double expert(Shard shard) {
    Layout layout = shard.layout();
    double bytes = 2 * shard.tokens() * shard.model().expertsPerToken() * shard.hidden();
    var group = new Links.Group(layout.expert(), layout.tensor() * layout.context());
    double once = links.allToAll(group, bytes / layout.tensor());
    return once * (layout.recompute() == Recompute.FULL ? 6 : 4);
  }

  private double context(Shard shard, Operator attention) {
    Layout layout = shard.layout();
    var group = new Links.Group(layout.context(), layout.tensor());
    double keysAndValues = 4 * shard.tokens() * layout.context() * shard.keyWidth();
    double forward = links.reduce(group, keysAndValues);
    double again = layout.recompute() == Recompute.NONE ? 0 : forward;
    return Math.max(0, forward - attention.forward())
        + Math.max(0, 2 * forward - attention.backward())
        + Math.max(0, again - attention.forward());
  }

  private double embedding(Shard shard) {
    return shard.layout().pipeline() > 1
        ? 0
        : machine.memory(6 * shard.sharedTokens() * shard.hidden());
  }

  private double sends(Shard shard) {
    Layout layout = shard.layout();
    if (layout.pipeline() == 1) {
      return 0;
    }
    int stride = layout.tensor() * layout.context() * layout.data();
    double one =
        links.send(new Links.Group(layout.pipeline(), stride), shard.message() / layout.tensor());
    if (!shard.sequenceParallel()) {
      one += links.reduce(new Links.Group(layout.tensor(), 1), shard.message());
    }
    double edges = layout.pipeline() - 1;
    boolean hidden = software == Software.CURRENT && layout.interleave() > 1;
    return 2 * one * (hidden ? edges : shard.microbatches() * (double) layout.interleave() + edges);
  }

  /** Sums of gradients over the replicas of a weight; gathered weights where they are shared. */
  private double gradients(Shard shard, LayerTime layer) {
    Layout layout = shard.layout();
    int replicas = layout.context() * layout.data();
    double ends = shard.model().embeddingWeights() / layout.tensor();
    double shared = shard.layers() * shard.sharedLayerWeights() + ends;
    double experts = shard.layers() * shard.expertLayerWeights();
    double oneWay =
        links.reduce(new Links.Group(replicas, layout.tensor()), 2 * shared)
            + links.reduce(
                new Links.Group(
                    Math.max(1, replicas / layout.expert()), layout.tensor() * layout.expert()),
                2 * experts);
    return switch (software) {
      case MEGATRON_2021 -> 2 * oneWay + tiedEmbeddings(shard, ends);
      case CURRENT ->
          Math.max(0, oneWay - shard.layers() * layer.backward())
              + Math.max(0, oneWay - shard.layers() * layer.forward());
    };
  }

  /** First and last stage hold the same embedding (arXiv 2104.04473): its gradients are summed. */
  private double tiedEmbeddings(Shard shard, double weights) {
    Layout layout = shard.layout();
    return layout.pipeline() == 1
        ? 0
        : links.allReduce(new Links.Group(2, layout.accelerators() / 2), 2 * weights);
  }

  private double optimizer(Shard shard) {
    Layout layout = shard.layout();
    double replicas = software == Software.CURRENT ? (double) layout.context() * layout.data() : 1;
    return machine.memory(OPTIMIZER_BYTES * TrainingMemory.weights(shard) / replicas);
  }
}
