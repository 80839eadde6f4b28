import { dialogOpen, keysOn, onKey, turnKeys, typing } from './single-keys';

const PAUSE = 20_000;

/**
 * What the whole portal listens for: the keys that work everywhere, and somebody coming back to the page after a while,
 * when what it shows may be out of date. Shows nothing itself.
 */
export class TouchstoneKeys extends HTMLElement {
  private deaf = () => {};
  private looked = Date.now();

  connectedCallback() {
    this.hidden = true;
    // Vaadin puts its indicator beside all landmarks without saying what it is.
    document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
    const keys = onKey({ '?': () => this.tell('help'), '/': () => this.search() });
    const goAnywhere = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        this.search();
      }
    };
    const finish = (event: KeyboardEvent) => {
      if (event.ctrlKey && event.key === 'Enter' && !event.defaultPrevented && !meantForAnother(event)) {
        this.finish();
      }
    };
    const look = () => {
      if (document.visibilityState === 'visible' && Date.now() - this.looked > PAUSE) {
        this.looked = Date.now();
        this.tell('look');
      }
    };
    window.addEventListener('keydown', goAnywhere);
    window.addEventListener('keydown', finish);
    const looks = ['focus', 'pointerdown', 'keydown'];
    looks.forEach((sign) => window.addEventListener(sign, look));
    this.deaf = () => {
      keys();
      window.removeEventListener('keydown', goAnywhere);
      window.removeEventListener('keydown', finish);
      looks.forEach((sign) => window.removeEventListener(sign, look));
    };
  }

  disconnectedCallback() {
    this.deaf();
  }

  /** For the setting in the help. */
  on() {
    return keysOn();
  }

  turn(on: boolean) {
    turnKeys(on);
  }

  private search() {
    document.querySelector<HTMLElement>('.ts-search')?.focus();
  }

  /** The button that finishes the one form that can be seen. */
  private finish() {
    const seen = [...document.querySelectorAll<HTMLElement>('.ts-form .ts-finish')].filter((one) => one.offsetParent);
    if (seen.length === 1 && !seen[0].hasAttribute('disabled')) {
      seen[0].click();
    }
  }

  private tell(what: string) {
    this.dispatchEvent(new CustomEvent('told', { detail: { what } }));
  }
}

/** Within the form the form itself listens, and the browser opens links in a new window. */
function meantForAnother(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  return dialogOpen() || typing(event) || target.closest?.('.ts-form, a[href]') !== null;
}

customElements.define('touchstone-keys', TouchstoneKeys);
