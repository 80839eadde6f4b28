package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One root vouches for all leaves, and each leaf finds its way to it. */
class MerkleTreeTest {

    private static final List<String> CT_LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    /** The test vectors of Certificate Transparency's reference implementation. */
    @Test
    void the_root_is_that_of_certificate_transparency() {
        assertThat(rootOfFirst(1)).isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(rootOfFirst(2)).isEqualTo("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        assertThat(rootOfFirst(3)).isEqualTo("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
        assertThat(rootOfFirst(8)).isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 100})
    void every_leaf_finds_its_way_to_the_root(int size) {
        List<byte[]> leaves = leaves(size);
        MerkleTree tree = MerkleTree.of(leaves);
        for (int i = 0; i < size; i++) {
            assertThat(climb(leaves.get(i), tree.path(i))).isEqualTo(tree.root());
        }
    }

    @Test
    void another_leaf_does_not() {
        MerkleTree tree = MerkleTree.of(leaves(13));
        byte[] foreign = "foreign".getBytes(StandardCharsets.UTF_8);
        assertThat(climb(foreign, tree.path(4))).isNotEqualTo(tree.root());
    }

    @Test
    void a_tree_without_leaves_is_none() {
        assertThatThrownBy(() -> MerkleTree.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static String rootOfFirst(int count) {
        return Hash.hex(MerkleTree.of(CT_LEAVES.stream()
                        .limit(count)
                        .map(HexFormat.of()::parseHex)
                        .toList())
                .root());
    }

    private static List<byte[]> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> ("leaf " + i).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static byte[] climb(byte[] leaf, List<MerkleTree.Step> path) {
        byte[] hash = Hash.of(new byte[] {0}, leaf);
        for (MerkleTree.Step step : path) {
            hash = step.left()
                    ? Hash.of(new byte[] {1}, step.hash(), hash)
                    : Hash.of(new byte[] {1}, hash, step.hash());
        }
        return hash;
    }
}
