package org.touchstone.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree of hashes as Certificate Transparency builds it (RFC 9162, 2.1): one root vouches for all leaves, and a short
 * path of hashes shows that a leaf is among them without showing the others.
 */
final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    /** A hash beside the way up, and on which side of it. */
    record Step(boolean left, byte[] hash) {}

    private final List<byte[]> leaves;

    private MerkleTree(List<byte[]> leaves) {
        this.leaves = leaves;
    }

    /** @param leaves what is vouched for, at least one */
    static MerkleTree of(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("A tree needs a leaf");
        }
        return new MerkleTree(leaves.stream().map(leaf -> Hash.of(LEAF, leaf)).toList());
    }

    byte[] root() {
        return root(leaves);
    }

    /** The hashes beside the way from this leaf up to the root, the nearest first. */
    List<Step> path(int leaf) {
        List<Step> path = new ArrayList<>();
        collect(leaves, leaf, path);
        return path;
    }

    private static byte[] root(List<byte[]> part) {
        if (part.size() == 1) {
            return part.getFirst();
        }
        int split = split(part.size());
        return Hash.of(NODE, root(part.subList(0, split)), root(part.subList(split, part.size())));
    }

    private static void collect(List<byte[]> part, int leaf, List<Step> path) {
        if (part.size() == 1) {
            return;
        }
        int split = split(part.size());
        List<byte[]> left = part.subList(0, split);
        List<byte[]> right = part.subList(split, part.size());
        if (leaf < split) {
            collect(left, leaf, path);
            path.add(new Step(false, root(right)));
        } else {
            collect(right, leaf - split, path);
            path.add(new Step(true, root(left)));
        }
    }

    /** The largest power of two below the size. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
