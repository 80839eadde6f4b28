package org.touchstone.tip;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.mockito.Mockito;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.Cast;
import org.touchstone.cases.CaseProcess;
import org.touchstone.common.OrganisationId;
import org.touchstone.complaint.ComplaintFixture;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.marketplace.Marketplace;
import org.touchstone.rights.Rights;

/** Tips of the public, each from an address of its own so that no test counts towards another's limit. */
@TestComponent
public class TipFixture {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Tips tips;
    private final TipDesk desk;

    private final TipDesk whereNoAgencyIs;
    private final TransactionTemplate transaction;

    TipFixture(
            Tips tips,
            TipDesk desk,
            TipStore store,
            TipPhotos photos,
            TipCases tipCases,
            TipCards cards,
            TipMoves moves,
            CaseProcess process,
            Marketplace marketplace,
            Rights rights,
            People people,
            TransactionTemplate transaction) {
        this.tips = tips;
        this.desk = desk;
        this.transaction = transaction;
        this.whereNoAgencyIs = new TipDesk(
                store,
                photos,
                tipCases,
                new TipAgencies(Mockito.mock()),
                cards,
                moves,
                process,
                marketplace,
                rights,
                people,
                transaction);
    }

    /** The same tips in a country in which no agency is registered. */
    void whereNoAgencyIs(Consumer<TipDesk> act) {
        transaction.executeWithoutResult(status -> act.accept(whereNoAgencyIs));
    }

    static Visitor visitor() {
        return new Visitor("network-" + NEXT.incrementAndGet(), Locale.ENGLISH);
    }

    static Email email() {
        return new Email("somebody" + NEXT.incrementAndGet() + "@example.com");
    }

    static TipContent.Listings about(List<String> links) {
        return new TipContent.Listings(links, "Northpeak", "The logo on the jacket is upside down.");
    }

    static TipContent.Place place(String area) {
        return new TipContent.Place(area, "Stall 12, night market", "Northpeak", "Jackets for a tenth of the price.");
    }

    /** A photo as a phone takes it. */
    static byte[] photo() {
        var picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, new Color(NEXT.incrementAndGet()).getRGB());
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Submits a tip and returns the token that the mail's link carries. */
    String submitted(TipContent content, List<byte[]> pictures) {
        var token = new AtomicReference<String>();
        tips.submit(visitor(), new Tips.NewTip(content, uploads(pictures), email(), true), given -> {
            token.set(given);
            return "https://portal.example/tip/confirm?token=" + given;
        });
        return token.get();
    }

    static List<TipUpload> uploads(List<byte[]> pictures) {
        return pictures.stream()
                .map(picture -> new TipUpload(picture.length, () -> picture))
                .toList();
    }

    Confirmed confirmed(TipContent content) {
        return confirmed(content, List.of());
    }

    Confirmed confirmed(TipContent content, List<byte[]> pictures) {
        return tips.confirm(visitor(), submitted(content, pictures), "https://portal.example/tip/status");
    }

    /** A place that this rights owner calls counterfeit, with the agency of Shanghai. */
    public TipId handedOn(Person brand) {
        TipId id = toCheck(brand.organisation());
        desk.check(brand, id, TipDesk.Finding.COUNTERFEIT, "Another maker's zip.");
        return id;
    }

    /** A place that this rights owner called counterfeit while no agency was registered for it. */
    public TipId withoutAgency(Person brand) {
        TipId id = toCheck(brand.organisation());
        whereNoAgencyIs(nobody -> nobody.check(brand, id, TipDesk.Finding.COUNTERFEIT, "Another maker's zip."));
        return id;
    }

    /** Listings that intake is to sort. */
    public TipId listings() {
        return confirmed(about(ComplaintFixture.freshListings(1))).id();
    }

    /** A place that this rights owner is asked about. */
    public TipId toCheck(OrganisationId brand) {
        TipId id = confirmed(place("3101"), List.of(photo())).id();
        desk.assign(Cast.INTAKE, id, brand);
        return id;
    }

    /** One with intake, one with the rights owner, one with the agency of the place. */
    public void everyPointOfWaiting() {
        confirmed(place("3101"), List.of(photo()));
        toCheck(Cast.BRAND.organisation());
        handedOn(Cast.BRAND);
    }
}
