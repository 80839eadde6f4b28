package org.touchstone.tip;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.touchstone.common.Refused;

/** The forms of the public: no account, no session, no script. */
@Controller
@RequestMapping("/tip")
class TipPages {

    private static final String TRAP = "website";

    private final Tips tips;
    private final TipEnding ending;
    private final SameOrigin origin;

    TipPages(Tips tips, TipEnding ending, SameOrigin origin) {
        this.tips = tips;
        this.ending = ending;
        this.origin = origin;
    }

    @GetMapping
    ResponseEntity<String> start(HttpServletRequest request) {
        return TipPage.answer(
                HttpStatus.OK,
                new TipPage(request)
                        .title("tip.start.title")
                        .text("tip.start.lead")
                        .deed("/tip/listing", "tip.start.listing")
                        .deed("/tip/place", "tip.start.place")
                        .link("/tip/status", "tip.start.status")
                        .html("tip.start.title"));
    }

    @GetMapping("/listing")
    ResponseEntity<String> listing(HttpServletRequest request) {
        return listing(request, Map.of(), null);
    }

    @PostMapping("/listing")
    ResponseEntity<String> tellListing(HttpServletRequest request, @RequestParam Map<String, String> typed) {
        try {
            origin.check(request);
            if (!trapped(typed)) {
                tell(
                        request,
                        typed,
                        new TipContent.Listings(links(typed), of(typed, "brand"), of(typed, "what")),
                        List.of());
            }
            return sent(request);
        } catch (Refused refused) {
            return listing(request, typed, refused);
        }
    }

    @GetMapping("/place")
    ResponseEntity<String> place(HttpServletRequest request) {
        return place(request, Map.of(), null);
    }

    @PostMapping("/place")
    ResponseEntity<String> tellPlace(
            HttpServletRequest request,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> photos) {
        try {
            origin.check(request);
            if (!trapped(typed)) {
                var content = new TipContent.Place(
                        of(typed, "region"), of(typed, "place"), of(typed, "brand"), of(typed, "what"));
                tell(request, typed, content, pictures(photos));
            }
            return sent(request);
        } catch (Refused refused) {
            return place(request, typed, refused);
        }
    }

    /** The container throws away what does not fit, the texts too: the form comes empty, and says why. */
    @ExceptionHandler(MultipartException.class)
    ResponseEntity<String> tooLarge(HttpServletRequest request) {
        return place(request, Map.of(), new Refused("tip.refused.large", TipPhotos.MOST, TipPhotos.LARGEST_MB));
    }

    private void tell(
            HttpServletRequest request, Map<String, String> typed, TipContent content, List<TipUpload> pictures) {
        var tip = new Tips.NewTip(content, pictures, new Email(of(typed, "email")), typed.containsKey("bonaFide"));
        TipPage page = new TipPage(request);
        String confirm = origin.page(request, "/tip/confirm");
        tips.submit(
                page.visitor(), tip, token -> confirm + "?lang=" + page.locale().getLanguage() + "&token=" + token);
    }

    private ResponseEntity<String> listing(
            HttpServletRequest request, Map<String, String> typed, @Nullable Refused refused) {
        TipPage page = new TipPage(request)
                .title("tip.listing.title")
                .wrong(refused)
                .text("tip.listing.lead", TipContent.MOST_LINKS)
                .form("/tip/listing", false)
                .area("links", 5, TipContent.MOST_LINKS * (TipContent.LONGEST_LINK + 2), typed)
                .input("brand", "text", TipContent.LONGEST_BRAND, typed, "off");
        return form(page, "tip.listing.title", typed, refused);
    }

    private ResponseEntity<String> place(
            HttpServletRequest request, Map<String, String> typed, @Nullable Refused refused) {
        TipPage page = new TipPage(request)
                .title("tip.place.title")
                .wrong(refused)
                .text("tip.place.lead")
                .form("/tip/place", true)
                .regions("region", typed)
                .input("place", "text", TipContent.LONGEST_PLACE, typed, "off")
                .photos("photos")
                .input("brand", "text", TipContent.LONGEST_BRAND, typed, "off");
        return form(page, "tip.place.title", typed, refused);
    }

    /** The end that both forms share. */
    private ResponseEntity<String> form(
            TipPage page, String title, Map<String, String> typed, @Nullable Refused refused) {
        page.area("what", 6, TipContent.LONGEST_TEXT, typed)
                .input("email", "email", 254, typed, "email")
                .trap(TRAP)
                .tick("bonaFide", typed)
                .text("tip.form.privacy", ending.kept().in(page.locale()))
                .end("tip.form.send");
        return TipPage.answer(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, page.html(title));
    }

    /** The same for everyone, whatever was done with it. */
    private static ResponseEntity<String> sent(HttpServletRequest request) {
        return TipPage.answer(
                HttpStatus.OK,
                new TipPage(request)
                        .title("tip.sent.title")
                        .text("tip.sent.lead")
                        .html("tip.sent.title"));
    }

    private static boolean trapped(Map<String, String> typed) {
        return !of(typed, TRAP).isEmpty();
    }

    private static List<String> links(Map<String, String> typed) {
        return Arrays.asList(of(typed, "links").split("\\s+", TipContent.MOST_LINKS * 10));
    }

    private static List<TipUpload> pictures(@Nullable List<MultipartFile> photos) {
        return photos == null
                ? List.of()
                : photos.stream()
                        .filter(photo -> !photo.isEmpty())
                        .map(photo -> new TipUpload(photo.getSize(), () -> content(photo)))
                        .toList();
    }

    private static byte[] content(MultipartFile photo) {
        try {
            return photo.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String of(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "");
    }
}
