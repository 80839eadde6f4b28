import { LitElement, html, nothing } from 'lit';

const ACTIVE = 'touchstone-active';
const WARN = 5 * 60;
const SIGN_OF_LIFE = 60_000;

/**
 * Counts down the last five minutes of a session in which nobody did anything, in all windows alike, and lets the
 * person stay. Typing and clicking are signs of life that the server is told of once a minute.
 */
export class TouchstoneSession extends LitElement {
  static properties = { seconds: { type: Number }, words: { type: Object }, left: { state: true } };

  declare seconds: number;
  declare words: Record<string, string>;
  declare left: number;

  private ticking = 0;
  private told = 0;
  private over = false;
  private readonly sign = () => this.alive();

  constructor() {
    super();
    this.seconds = 0;
    this.words = {};
    this.left = Infinity;
  }

  /** The page's own style is wanted here, so there is no shadow. */
  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.mark();
    ['pointerdown', 'keydown'].forEach((name) => window.addEventListener(name, this.sign));
    this.ticking = window.setInterval(() => this.tick(), 1000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    ['pointerdown', 'keydown'].forEach((name) => window.removeEventListener(name, this.sign));
    window.clearInterval(this.ticking);
  }

  render() {
    const warned = this.left <= WARN;
    return html`<dialog
      class="ts-session"
      role="alertdialog"
      aria-labelledby="ts-session-title"
      aria-describedby="ts-session-text"
      @cancel=${(event: Event) => {
        event.preventDefault();
        this.stay();
      }}
    >
      ${warned
        ? html`<h2 id="ts-session-title">${this.words.title}</h2>
            <p id="ts-session-text">${this.words.text}</p>
            <p class="ts-session-left" role="timer">${this.words.left} <strong>${clock(this.left)}</strong></p>
            <span class="ts-visually-hidden" role="status">${this.minutes()}</span>
            <div class="ts-session-buttons">
              <a href="logout" router-ignore>${this.words.leave}</a>
              <vaadin-button theme="primary" autofocus @click=${() => this.stay()}>${this.words.stay}</vaadin-button>
            </div>`
        : nothing}
    </dialog>`;
  }

  updated() {
    const dialog = this.querySelector('dialog');
    if (dialog && this.left <= WARN && !dialog.open) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>('vaadin-button')?.focus();
    } else if (dialog?.open && this.left > WARN) {
      dialog.close();
    }
  }

  /** For readers: once a minute, not every second. */
  private minutes() {
    const minutes = String(Math.max(1, Math.ceil(this.left / 60)));
    return `${this.words.left} ${this.words.minutes.replace('#', minutes)}`;
  }

  private tick() {
    if (!this.seconds || this.over) {
      return;
    }
    const since = Number(localStorage.getItem(ACTIVE) ?? Date.now());
    const left = this.seconds - Math.round((Date.now() - since) / 1000);
    this.left = left <= WARN ? left : Infinity;
    if (left <= 0) {
      this.over = true;
      this.tell('over');
    }
  }

  /** While the question stands, only the answer counts. */
  private alive() {
    if (this.left > WARN && Date.now() - this.told > SIGN_OF_LIFE) {
      this.mark();
      this.tell('here');
    }
  }

  private stay() {
    this.mark();
    this.left = Infinity;
    this.tell('here');
  }

  private mark() {
    this.told = Date.now();
    localStorage.setItem(ACTIVE, String(this.told));
  }

  private tell(what: string) {
    this.dispatchEvent(new CustomEvent('told', { detail: { what } }));
  }
}

function clock(seconds: number) {
  const left = Math.max(0, seconds);
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
}

customElements.define('touchstone-session', TouchstoneSession);
