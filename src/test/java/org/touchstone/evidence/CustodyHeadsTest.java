package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.common.CaseId;
import org.touchstone.common.StartRefused;

/** Once a day the portal says in public where all chains of custody end, signed and, where an authority is known, time-stamped. */
@PortalTest
class CustodyHeadsTest {

    @Autowired
    CustodyHeads heads;

    @Autowired
    HeadStore store;

    @Autowired
    PortalKey key;

    @Autowired
    EvidenceVault vault;

    @Autowired
    CaseFixture fixture;

    @Autowired
    Clock clock;

    @Test
    void a_chain_that_grew_is_published_once_and_again_when_it_grows_further() {
        CaseId id = caseWithAFile();
        CustodyHead first = publish();
        assertThat(store.places(id)).extracting(HeadStore.Place::number).contains(first.number());
        assertThat(heads.publish()).isEmpty();
        keep(id);
        CustodyHead second = publish();
        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(store.chains(second.number()))
                .singleElement()
                .satisfies(chain -> assertThat(chain.seq()).isEqualTo(6));
        assertThat(heads.due()).isFalse();
        assertThat(heads.published(Integer.MAX_VALUE).getFirst().number()).isEqualTo(second.number());
    }

    @Test
    void a_time_stamp_is_asked_for_until_it_is_there() throws Exception {
        caseWithAFile();
        CustodyHead head = publish();
        try (var authority = new AuthorityInTests("EC", "SHA256withECDSA")) {
            var stamping = new CustodyHeads(store, key, authority.asConfigured(), clock);
            authority.is(AuthorityInTests.Mood.IS_DOWN);
            stamping.stamp();
            assertThat(stampOf(head)).isNull();
            authority.is(AuthorityInTests.Mood.ANSWERS);
            stamping.stamp();
            assertThat(stampOf(head)).isNotEmpty();
        }
        assertThat(store.unstamped(1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = AuthorityInTests.Mood.class,
            names = {"STAMPS_SOMETHING_ELSE", "TALKS_NONSENSE"})
    void an_answer_to_another_question_is_no_time_stamp(AuthorityInTests.Mood mood) throws Exception {
        try (var authority = new AuthorityInTests("EC", "SHA256withECDSA")) {
            authority.is(mood);
            assertThat(authority.asConfigured().stamp(Hash.of(new byte[] {1}))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"freetsa.org", "ftp://tsa.example", "http://", "two words"})
    void an_address_that_is_none_stops_the_start_in_one_sentence(String address) {
        assertThatThrownBy(() -> Rfc3161Authority.address(address))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("TOUCHSTONE_TSA");
    }

    @Test
    void the_key_is_made_once_and_only_its_owner_reads_it(@TempDir Path folder) throws Exception {
        PortalKey first = new PortalKey("", folder.toString());
        assertThat(new PortalKey("", folder.toString()).fingerprint()).isEqualTo(first.fingerprint());
        Path file = folder.resolve("signing-key.pem");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new PortalKey(file.toString(), "elsewhere").fingerprint()).isEqualTo(first.fingerprint());
    }

    @Test
    void a_key_that_cannot_be_used_stops_the_start_in_one_sentence(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("key.pem");
        assertThatThrownBy(() -> new PortalKey(file.toString(), "")).isInstanceOf(StartRefused.class);
        Files.writeString(file, "no key");
        assertThatThrownBy(() -> new PortalKey(file.toString(), "")).isInstanceOf(StartRefused.class);
        PortalKey one = new PortalKey("", folder.resolve("one").toString());
        PortalKey other = new PortalKey("", folder.resolve("other").toString());
        assertThat(one.fingerprint()).isNotEqualTo(other.fingerprint());
        String secret = Files.readString(folder.resolve("one/signing-key.pem")).replace(one.publicKey(), "");
        Files.writeString(file, secret + other.publicKey());
        assertThatThrownBy(() -> new PortalKey(file.toString(), ""))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("signing key");
    }

    private CustodyHead publish() {
        CustodyHead last = heads.publish().orElseThrow();
        for (var more = heads.publish(); more.isPresent(); more = heads.publish()) {
            last = more.get();
        }
        return last;
    }

    private byte[] stampOf(CustodyHead head) {
        return store.find(head.number()).orElseThrow().timeStamp();
    }

    private CaseId caseWithAFile() {
        CaseId id = fixture.open();
        keep(id);
        return id;
    }

    private void keep(CaseId id) {
        byte[] text = ("Seen " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        vault.keep(Cast.BRAND, id.value(), id, "seen.txt", new ByteArrayInputStream(text));
    }
}
