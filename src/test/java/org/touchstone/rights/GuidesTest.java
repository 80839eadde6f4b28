package org.touchstone.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.common.Conflict;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.Refused;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Person;

/** "Genuine or fake": who writes a brand's guide, and who reads which part of it. */
@PortalTest
class GuidesTest {

    @Autowired
    Guides guides;

    @Autowired
    GuidePictures pictures;

    @Autowired
    RightFixture fixture;

    @Autowired
    EvidenceVault vault;

    private Person owner;
    private Brand brand;

    @BeforeEach
    void aGuideWithAPartForEach() {
        owner = fixture.owner();
        brand = fixture.brand(owner);
        write(GuideSection.PACKAGING, GuideAudience.VOLUNTEERS, "Sewn, never glued.", 0);
        write(GuideSection.IDENTIFIERS, GuideAudience.OFFICERS, "Twelve digits.", 0);
        write(GuideSection.MAKERS, GuideAudience.STAFF, "Two mills.", 0);
        write(GuideSection.CONTACTS, GuideAudience.VOLUNTEERS, " ", 0);
    }

    @Test
    void each_reads_what_is_meant_for_them() {
        assertThat(sections(Cast.VOLUNTEER)).containsExactly(GuideSection.PACKAGING);
        assertThat(sections(Cast.OFFICER)).containsExactly(GuideSection.PACKAGING, GuideSection.IDENTIFIERS);
        assertThat(sections(Cast.SUPERVISOR)).containsExactly(GuideSection.PACKAGING, GuideSection.IDENTIFIERS);
        assertThat(sections(Cast.INTAKE))
                .containsExactly(GuideSection.PACKAGING, GuideSection.IDENTIFIERS, GuideSection.MAKERS);
        assertThat(sections(owner)).hasSize(4);
    }

    @Test
    void beside_the_goods_stand_the_guides_of_the_brands_concerned_as_far_as_meant_for_the_reader() {
        Person other = fixture.owner();
        fixture.guided(other, GuideAudience.OFFICERS);
        Set<String> rights =
                Set.of(fixture.verified(owner).id(), fixture.verified(other).id(), "no-such-right");
        assertThat(guides.ofRights(Cast.VOLUNTEER, rights)).singleElement().satisfies(guide -> {
            assertThat(guide.brand()).isEqualTo(brand);
            assertThat(guide.parts()).extracting(GuidePart::section).containsExactly(GuideSection.PACKAGING);
        });
        assertThat(guides.ofRights(Cast.OFFICER, rights)).hasSize(2);
        assertThat(guides.ofRights(owner, rights)).extracting(Guide::brand).containsExactly(brand);
        assertThat(guides.ofRights(Cast.OFFICER, Set.of())).isEmpty();
        for (Person outsider : List.of(Cast.SELLER, Cast.ASSOCIATION, Cast.ADMIN)) {
            assertThatThrownBy(() -> guides.ofRights(outsider, rights)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void the_accused_and_other_brands_read_nothing() {
        for (Person outsider : List.of(Cast.SELLER, Cast.ASSOCIATION, Cast.ADMIN)) {
            assertThatThrownBy(() -> guides.of(outsider, brand.id())).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> guides.brands(outsider, null, 10)).isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> guides.of(Cast.BRAND, brand.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> guides.of(Cast.INTAKE, "no-such-brand")).isInstanceOf(NotFound.class);
        assertThat(guides.brands(Cast.BRAND, null, 10)).doesNotContain(brand);
    }

    @Test
    void a_brand_of_which_nothing_is_meant_for_the_reader_is_not_listed() {
        Person other = fixture.owner();
        Brand secretive = fixture.guided(other, GuideAudience.STAFF);
        assertThat(all(Cast.VOLUNTEER)).contains(brand).doesNotContain(secretive);
        assertThat(all(Cast.INTAKE)).contains(brand, secretive);
        assertThat(guides.brands(other, null, 10)).containsExactly(secretive);
        assertThatThrownBy(() -> guides.of(Cast.VOLUNTEER, secretive.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void an_agent_with_a_letter_reads_all_of_it_and_writes_nothing() {
        Person agent = fixture.owner();
        assertThatThrownBy(() -> guides.of(agent, brand.id())).isInstanceOf(NotFound.class);
        fixture.letter(agent, owner);
        assertThat(guides.of(agent, brand.id()).parts()).hasSize(4);
        assertThat(guides.writes(agent, brand)).isFalse();
        assertThatThrownBy(() ->
                        guides.write(agent, brand.id(), GuideSection.SELLERS, GuideAudience.STAFF, "Ours only.", 0))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_the_owner_writes() {
        assertThatThrownBy(() ->
                        guides.write(Cast.INTAKE, brand.id(), GuideSection.SELLERS, GuideAudience.STAFF, "Nobody.", 0))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() ->
                        guides.write(Cast.BRAND, brand.id(), GuideSection.SELLERS, GuideAudience.STAFF, "Nobody.", 0))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> write(GuideSection.SELLERS, GuideAudience.STAFF, "x".repeat(5_001), 0))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("rights.refused.guide"));
    }

    @Test
    void who_writes_over_a_newer_text_is_told_so() {
        write(GuideSection.PACKAGING, GuideAudience.VOLUNTEERS, "Sewn with red thread.", 1);
        assertThatThrownBy(() -> write(GuideSection.PACKAGING, GuideAudience.STAFF, "Glued.", 1))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> write(GuideSection.PACKAGING, GuideAudience.STAFF, "Glued.", 0))
                .isInstanceOf(Conflict.class);
        assertThat(guides.of(owner, brand.id()).part(GuideSection.PACKAGING))
                .hasValueSatisfying(part -> assertThat(part.text()).isEqualTo("Sewn with red thread."));
    }

    @Test
    void pictures_are_for_those_who_read_their_part() {
        EvidenceItem label = pictures.add(owner, brand.id(), GuideSection.IDENTIFIERS, "label.png", picture());
        assertThat(pictures.of(Cast.OFFICER, brand.id(), GuideSection.IDENTIFIERS))
                .extracting(EvidenceItem::id)
                .containsExactly(label.id());
        assertThat(pictures.of(Cast.VOLUNTEER, brand.id(), GuideSection.IDENTIFIERS))
                .isEmpty();
        assertThat(vault.find(Cast.OFFICER, label.id()).fileName()).isEqualTo("label.png");
        for (Person outsider : List.of(Cast.VOLUNTEER, Cast.SELLER, Cast.BRAND)) {
            assertThatThrownBy(() -> vault.find(outsider, label.id())).isInstanceOf(NotFound.class);
        }
        pictures.takeOut(owner, brand.id(), GuideSection.IDENTIFIERS, label.id());
        assertThat(pictures.of(owner, brand.id(), GuideSection.IDENTIFIERS)).isEmpty();
    }

    @Test
    void a_part_that_was_emptied_shows_its_pictures_to_nobody_else() {
        EvidenceItem box = pictures.add(owner, brand.id(), GuideSection.PACKAGING, "box.png", picture());
        assertThat(vault.find(Cast.VOLUNTEER, box.id()).id()).isEqualTo(box.id());
        write(GuideSection.PACKAGING, GuideAudience.VOLUNTEERS, " ", 1);
        for (Person reader : List.of(Cast.VOLUNTEER, Cast.OFFICER, Cast.INTAKE)) {
            assertThatThrownBy(() -> vault.find(reader, box.id())).isInstanceOf(NotFound.class);
        }
        assertThat(vault.find(owner, box.id()).id()).isEqualTo(box.id());
    }

    @Test
    void an_agents_letter_shows_the_pictures_while_it_is_good() {
        Person agent = fixture.owner();
        EvidenceItem box = pictures.add(owner, brand.id(), GuideSection.MAKERS, "mill.png", picture());
        fixture.letter("RG-2013-000101", agent, owner, List.of("CN"), fixture.today(), fixture.today());
        assertThat(vault.find(agent, box.id()).id()).isEqualTo(box.id());
        Person former = fixture.owner();
        fixture.letter(
                "RG-2013-000102",
                former,
                owner,
                List.of("CN"),
                fixture.today().minusDays(9),
                fixture.today().minusDays(1));
        assertThatThrownBy(() -> vault.find(former, box.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_guide_says_nothing_that_cannot_be_seen() {
        refused(
                "rights.refused.invisible",
                () -> write(GuideSection.SELLERS, GuideAudience.STAFF, "Only\u202E ours", 0));
    }

    @Test
    void a_guide_shows_pictures_only_and_not_too_many() {
        assertThatThrownBy(() -> pictures.add(
                        owner,
                        brand.id(),
                        GuideSection.PACKAGING,
                        "note.txt",
                        new ByteArrayInputStream("Sewn.".getBytes())))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("rights.refused.noPicture"));
        assertThat(pictures.of(owner, brand.id(), GuideSection.PACKAGING)).isEmpty();
        for (int number = 0; number < 12; number++) {
            pictures.add(owner, brand.id(), GuideSection.PACKAGING, "box.png", picture());
        }
        assertThatThrownBy(() -> pictures.add(owner, brand.id(), GuideSection.PACKAGING, "box.png", picture()))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("rights.refused.pictures"));
        assertThatThrownBy(() -> pictures.add(Cast.BRAND, brand.id(), GuideSection.MAKERS, "box.png", picture()))
                .isInstanceOf(NotFound.class);
    }

    private void write(GuideSection section, GuideAudience audience, String text, int version) {
        guides.write(owner, brand.id(), section, audience, text, version);
    }

    private List<GuideSection> sections(Person reader) {
        return guides.of(reader, brand.id()).parts().stream()
                .map(GuidePart::section)
                .toList();
    }

    private List<Brand> all(Person reader) {
        return guides.brands(reader, null, 200);
    }

    private static InputStream picture() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
