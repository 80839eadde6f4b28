package org.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The keys under somebody's fingers: where they are is seen at every step, and lies open in the window. */
record Keyboard(Page page) {

    private static final int PATIENCE = 400;
    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private static final String ANSWERED = "() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
            + ".every(client => !client.isActive || !client.isActive())";

    /** What is in focus: its name, whether it can be seen, and what kind of thing it is. */
    private static final String IN_FOCUS = """
            () => {
              let e = document.activeElement;
              while (e?.shadowRoot?.activeElement) { e = e.shadowRoot.activeElement; }
              if (!e || e === document.body) { return { name: '', kind: 'nothing', shown: 'yes' }; }
              const host = e.getRootNode() instanceof ShadowRoot ? e.getRootNode().host : e;
              const named = (e.getAttribute('aria-labelledby') ?? '').split(/\\\\s+/)
                .map(id => e.getRootNode().getElementById(id) ?? document.getElementById(id))
                .filter(one => one).map(one => one.textContent.trim()).join(' ');
              const labels = [...(e.labels ?? [])].map(one => one.textContent.trim()).join(' ');
              const frame = ['main', 'div', 'h1', 'vaadin-scroller', 'vaadin-app-layout'].includes(e.localName);
              const group = e.closest('vaadin-radio-group, vaadin-checkbox-group');
              const box = e.getBoundingClientRect();
              const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2);
              const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 1), innerHeight - 2);
              const inside = box.width > 0 && box.height > 0
                && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              const top = document.elementFromPoint(x, y);
              const around = e.closest('vaadin-checkbox, vaadin-radio-button, vaadin-upload, label') ?? host;
              const free = top && (top === e || top === host || around.contains(top) || top.contains(host) || top.contains(e));
              const rings = [];
              for (let one = e, up = 0; one && up < 4; one = one.parentElement ?? one.getRootNode().host, up++) {
                const style = getComputedStyle(one);
                rings.push(style.outlineStyle !== 'none' && style.outlineWidth !== '0px'
                  || style.boxShadow !== 'none' || one.hasAttribute('focus-ring'));
              }
              const shown = !inside ? 'outside the window' : !free ? 'covered by ' + top?.outerHTML.slice(0, 120)
                : !rings.includes(true) && e.localName !== 'main' ? 'without a ring' : 'yes';
              return {
                name: (e.getAttribute('aria-label') || named || labels || (frame ? '' : host.innerText || host.textContent) || '').replace(/\\\\s+/g, ' ').trim(),
                group: group?.label ?? '', kind: e.localName, checked: String(!!e.checked), shown, html: e.outerHTML.slice(0, 160),
                row: e.closest('li')?.textContent.replace(/\\\\s+/g, ' ').trim() ?? ''
              };
            }""".replace("\\\\", "\\");

    /** Presses Tab until this link or button is in focus. */
    Keyboard tabTo(String name) {
        return tab("to " + name, () -> at("name").contains(name) && !field());
    }

    /** Presses Tab until the field of this label is in focus. */
    Keyboard tabToField(String label) {
        return tab("to the field " + label, () -> at("name").startsWith(label) && field());
    }

    /** Presses Tab until a field of this group is in focus. */
    Keyboard tabInto(String group) {
        return tab("into " + group, () -> at("group").contains(group));
    }

    boolean field() {
        return List.of("input", "textarea", "vaadin-select-value-button").contains(at("kind"));
    }

    private Keyboard tab(String where, BooleanSupplier there) {
        for (int tried = 0; tried < PATIENCE; tried++) {
            if (there.getAsBoolean()) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("Tab does not lead " + where);
    }

    /** Presses a key and waits until the page has answered; whatever is in focus then lies open in the window. */
    Keyboard press(String key) {
        page.keyboard().press(key);
        page.waitForFunction(ANSWERED);
        Map<String, String> here = shown();
        assertThat(here.get("shown")).as("focus after %s on %s", key, here).isEqualTo("yes");
        return this;
    }

    Keyboard types(String words) {
        page.keyboard().press("Control+a");
        page.keyboard().insertText(words);
        return this;
    }

    /** A sentence that was just said may lie over it for the few seconds until it goes. */
    private Map<String, String> shown() {
        Map<String, String> here = inFocus();
        if (here.get("shown").contains("role=\"status\"")) {
            page.locator("vaadin-notification-card").first().waitFor(GONE);
            here = inFocus();
        }
        return here;
    }

    String at(String what) {
        return inFocus().getOrDefault(what, "");
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> inFocus() {
        return (Map<String, String>) page.evaluate(IN_FOCUS);
    }
}
