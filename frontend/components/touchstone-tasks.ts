import { LitElement, html, nothing } from 'lit';
import { onKey } from './single-keys';

/** What the server says of one row; everything is text that is ready to be read. */
interface Row {
  id: string;
  href: string;
  name: string;
  who: string;
  subject: string;
  priority: string;
  urgent: boolean;
  waiting: string;
  assignee: string;
  holder: 'nobody' | 'me' | 'other';
  shared: boolean;
  dueWord: string;
  dueAt: string;
  tone: string;
}

type Act = 'open' | 'claim' | 'claim-open' | 'release' | 'hand-over' | 'take-over';

/**
 * The rows of the task list, drawn here from plain values, so that the server keeps no component per row. Each row is
 * busy on its own: a slow claim does not hold the next one up.
 */
export class TouchstoneTasks extends LitElement {
  static properties = {
    rows: { type: Array },
    chosen: { type: Array },
    open: { type: String },
    label: { type: String },
    words: { type: Object },
    busy: { state: true }
  };

  declare rows: Row[];
  declare chosen: string[];
  declare open: string;
  declare label: string;
  declare words: Record<string, string>;
  declare busy: Set<string>;

  private deaf = () => {};
  private left = '';

  constructor() {
    super();
    this.rows = [];
    this.chosen = [];
    this.open = '';
    this.label = '';
    this.words = {};
    this.busy = new Set();
  }

  /** The page's own style is wanted here, so there is no shadow. */
  protected createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.deaf = onKey({
      j: () => this.move(1),
      k: () => this.move(-1),
      x: () => this.here((row) => this.choose(row, !this.chosen.includes(row.id))),
      c: () => this.here((row) => row.holder === 'nobody' && this.act(row, 'claim-open')),
      Escape: () => this.open && this.close()
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.deaf();
  }

  /** The server has answered for this row. */
  idle(id: string) {
    this.busy = new Set([...this.busy].filter((other) => other !== id));
  }

  render() {
    return html`<ul class="ts-tasks" aria-label=${this.label}>
      ${this.rows.map((row) => this.row(row))}
    </ul>`;
  }

  private row(row: Row) {
    const chosen = this.chosen.includes(row.id);
    const here = row.id === this.open;
    const busy = this.busy.has(row.id);
    return html`<li
      class="ts-task ${here ? 'ts-task-here' : ''} ${chosen ? 'ts-task-chosen' : ''}"
      data-id=${row.id}
      aria-busy=${busy ? 'true' : nothing}
      @click=${(event: Event) => this.clicked(event, row)}
    >
      <label class="ts-task-check">
        <input
          type="checkbox"
          .checked=${chosen}
          @change=${(event: Event) => this.choose(row, (event.target as HTMLInputElement).checked)}
        /><span class="ts-visually-hidden">${this.words.choose} ${row.name} ${row.subject}</span>
      </label>
      <div class="ts-task-body">
        <div class="ts-task-head">
          <a class="ts-task-name" href=${row.href} router-ignore aria-current=${here ? 'true' : nothing}>${row.name}</a>
          ${row.dueWord ? html`<span class="ts-badge ts-badge-${row.tone}">${row.dueWord}</span>` : nothing}
        </div>
        ${row.who ? html`<div class="ts-task-who">${row.who}</div>` : nothing}
        <div class="ts-task-facts">
          <span class="ts-number-id">${row.subject}</span><span class="ts-task-${row.holder}">${row.assignee}</span>
          <span class=${row.urgent ? 'ts-task-urgent' : ''}>${row.priority}</span>
        </div>
        <div class="ts-task-facts">
          ${row.dueAt ? html`<span>${row.dueAt}</span>` : nothing}<span>${row.waiting}</span>
        </div>
        <div class="ts-task-acts">${acts(row).map((act) => this.button(row, act, busy))}</div>
      </div>
    </li>`;
  }

  private button(row: Row, act: Act, busy: boolean) {
    const word = this.words[act];
    return html`<button
      type="button"
      ?disabled=${busy}
      aria-label="${word}: ${row.name} ${row.subject}"
      @click=${() => this.act(row, act)}
    >
      ${word}
    </button>`;
  }

  /** A click anywhere on the row opens it; with a modifier the browser opens the step's own page. */
  private clicked(event: Event, row: Row) {
    const mouse = event as MouseEvent;
    const target = event.target as HTMLElement;
    if (target.closest('button, label') || mouse.ctrlKey || mouse.metaKey || mouse.shiftKey) {
      return;
    }
    event.preventDefault();
    this.tell('open', row.id);
  }

  private act(row: Row, act: Act) {
    this.busy = new Set([...this.busy, row.id]);
    this.tell(act, row.id);
  }

  private choose(row: Row, on: boolean) {
    this.chosen = on ? [...this.chosen, row.id] : this.chosen.filter((id) => id !== row.id);
    this.tell(on ? 'choose' : 'leave', row.id);
  }

  private tell(act: string, id: string) {
    this.dispatchEvent(new CustomEvent('act', { detail: { act, id } }));
  }

  private close() {
    this.left = this.open;
    this.tell('close', '');
  }

  /** Back to the row whose task was open, as soon as the list can be seen again. */
  protected updated() {
    if (this.left && !this.open) {
      this.querySelector<HTMLElement>(`li[data-id="${CSS.escape(this.left)}"] .ts-task-name`)?.focus();
      this.left = '';
    }
  }

  private names() {
    return [...this.querySelectorAll<HTMLElement>('.ts-task-name')];
  }

  private at() {
    const focused = this.rows.findIndex((row) => row.id === document.activeElement?.closest('li')?.dataset.id);
    return focused >= 0 ? focused : this.rows.findIndex((row) => row.id === this.open);
  }

  private move(by: number) {
    const names = this.names();
    const to = Math.min(Math.max(this.at() + by, 0), names.length - 1);
    names[to]?.focus();
    names[to]?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }

  private here(then: (row: Row) => void) {
    const row = this.rows[this.at()];
    if (row) {
      then(row);
    }
  }
}

function acts(row: Row): Act[] {
  return possible(row).filter((act) => act !== 'hand-over' || row.shared);
}

function possible(row: Row): Act[] {
  switch (row.holder) {
    case 'nobody':
      return ['claim', 'claim-open', 'hand-over'];
    case 'me':
      return ['release', 'hand-over'];
    case 'other':
      return ['take-over'];
  }
}

customElements.define('touchstone-tasks', TouchstoneTasks);
