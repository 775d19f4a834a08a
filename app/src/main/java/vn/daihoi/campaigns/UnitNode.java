package vn.daihoi.campaigns;

import java.util.List;

/// A unit in the tree.
///
/// @param below how many units lie directly below it
/// @param open whether those are shown
/// @param nodes those, where they are shown
public record UnitNode(UnitRow unit, int below, boolean open, List<UnitNode> nodes) {}
