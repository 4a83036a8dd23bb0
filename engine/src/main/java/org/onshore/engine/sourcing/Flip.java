package org.onshore.engine.sourcing;

import java.util.List;
import org.onshore.domain.program.Proposal;
import org.onshore.engine.sourcing.AwardNode.Choice;

/** Decides one proposal the other way, and of the others only what must follow. */
final class Flip {
  private final List<Proposal> proposals;

  Flip(List<Proposal> proposals) {
    this.proposals = proposals;
  }

  /** Nothing decided but the one proposal. */
  AwardNode alone(AwardNode root, int a, Choice choice) {
    return with(root, a, choice);
  }

  /**
   * All others as they are, but those that require one left, those in a group with one awarded, and
   * those that one awarded requires.
   */
  AwardNode held(AwardNode node, int a, Choice choice) {
    AwardNode flipped = with(node, a, choice);
    if (choice == Choice.LEFT) {
      for (int b = 0; b < proposals.size(); b++) {
        boolean follows = proposals.get(a).equals(proposals.get(b).requires());
        if (follows && flipped.choice()[b] == Choice.AWARDED) {
          flipped = held(flipped, b, Choice.LEFT);
        }
      }
      return flipped;
    }
    String group = proposals.get(a).group();
    for (int b = 0; b < proposals.size(); b++) {
      boolean rival = b != a && !group.isEmpty() && proposals.get(b).group().equals(group);
      boolean needed = proposals.get(b).equals(proposals.get(a).requires());
      if (rival && flipped.choice()[b] == Choice.AWARDED) {
        flipped = held(flipped, b, Choice.LEFT);
      } else if (needed && flipped.choice()[b] != Choice.AWARDED) {
        flipped = held(flipped, b, Choice.AWARDED);
      }
    }
    return flipped;
  }

  private static AwardNode with(AwardNode node, int a, Choice choice) {
    return choice == Choice.LEFT
        ? node.with(a, Choice.LEFT, 0, -1)
        : node.with(a, Choice.AWARDED, 0, AwardNode.LAST);
  }
}
