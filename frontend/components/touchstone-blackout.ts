import { LitElement, css, html } from 'lit';

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

const STEP = 0.02;
const SMALLEST = 0.01;

/** A page on which parts are chosen to be blacked out; all measures are shares of the page, from 0 to 1. */
export class TouchstoneBlackout extends LitElement {
  static properties = {
    src: { type: String },
    label: { type: String },
    words: { type: Object },
    areas: { state: true }
  };

  static styles = css`
    :host { display: block; margin-block-end: 16px; }
    .page { position: relative; display: inline-block; max-width: 100%; touch-action: none; cursor: crosshair; line-height: 0; }
    img { max-width: 100%; border: 1px solid var(--ts-line, #ccc); user-select: none; -webkit-user-drag: none; }
    .area { position: absolute; padding: 0; border: 2px solid #fff; background: #000; opacity: .82; cursor: move; min-width: 12px; min-height: 12px; }
    .area:focus-visible { outline: 3px solid #cf9f33; outline-offset: 2px; }
    .add { display: block; margin-block-end: 8px; font: inherit; padding: 6px 14px; min-height: 36px; border: 1px solid var(--ts-line, #ccc); border-radius: 6px; background: var(--ts-surface, #fff); color: inherit; cursor: pointer; }
    .keys { font-size: .8125rem; color: var(--ts-ink-2, #59534b); line-height: 1.4; margin: 4px 0 0; }
  `;

  declare src: string;
  declare label: string;
  declare words: { add: string; area: string; keys: string };
  declare areas: Area[];

  /** What the pointer is doing: where it began, and which part it moves or draws. */
  private drag?: { index: number; x: number; y: number; before?: Area };

  constructor() {
    super();
    this.src = '';
    this.label = '';
    this.words = { add: '', area: '', keys: '' };
    this.areas = [];
  }

  render() {
    return html`
      <button class="add" type="button" @click=${this.add}>${this.words.add}</button>
      <div class="page" @pointerdown=${this.down} @pointermove=${this.move} @pointerup=${this.up} @pointercancel=${this.up}>
        <img src=${this.src} alt=${this.label} draggable="false" />
        ${this.areas.map((area, index) => this.blackPart(area, index))}
      </div>
      <p class="keys">${this.words.keys}</p>`;
  }

  private blackPart(area: Area, index: number) {
    const style = `left:${area.x * 100}%;top:${area.y * 100}%;width:${area.width * 100}%;height:${area.height * 100}%`;
    const name = this.words.area.replace('{0}', String(index + 1)).replace('{1}', String(this.areas.length));
    return html`<button class="area" type="button" style=${style} aria-label=${name} data-index=${index}
      @keydown=${(event: KeyboardEvent) => this.key(event, index)}></button>`;
  }

  private add = async () => {
    this.change([...this.areas, { x: 0.35, y: 0.45, width: 0.3, height: 0.1 }]);
    await this.updateComplete;
    this.focusPart(this.areas.length - 1);
  };

  private key(event: KeyboardEvent, index: number) {
    const area = { ...this.areas[index] };
    const [right, down] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? [0, 0];
    if (event.key === 'Delete' || event.key === 'Backspace') {
      this.change(this.areas.filter((_, other) => other !== index));
      this.updateComplete.then(() => this.focusPart(Math.min(index, this.areas.length - 1)));
    } else if (right !== 0 || down !== 0) {
      if (event.shiftKey) {
        area.width += right * STEP;
        area.height += down * STEP;
      } else {
        area.x += right * STEP;
        area.y += down * STEP;
      }
      this.put(index, area);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private focusPart(index: number) {
    const part = this.renderRoot.querySelector<HTMLElement>(`.area[data-index="${index}"]`) ?? this.renderRoot.querySelector<HTMLElement>('.add');
    part?.focus();
  }

  private down = (event: PointerEvent) => {
    const at = this.at(event);
    const touched = (event.target as HTMLElement).dataset.index;
    if (touched !== undefined) {
      this.drag = { index: Number(touched), ...at, before: this.areas[Number(touched)] };
    } else {
      this.areas = [...this.areas, { ...at, width: SMALLEST, height: SMALLEST }];
      this.drag = { index: this.areas.length - 1, ...at };
    }
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  };

  private move = (event: PointerEvent) => {
    if (!this.drag) {
      return;
    }
    const at = this.at(event);
    const { index, x, y, before } = this.drag;
    const area = before
      ? { ...before, x: before.x + at.x - x, y: before.y + at.y - y }
      : { x: Math.min(x, at.x), y: Math.min(y, at.y), width: Math.abs(at.x - x), height: Math.abs(at.y - y) };
    this.put(index, area);
  };

  private up = () => {
    this.drag = undefined;
  };

  private at(event: PointerEvent) {
    const page = this.renderRoot.querySelector('img')!.getBoundingClientRect();
    return { x: within((event.clientX - page.left) / page.width, 0, 1), y: within((event.clientY - page.top) / page.height, 0, 1) };
  }

  private put(index: number, area: Area) {
    const width = within(area.width, SMALLEST, 1);
    const height = within(area.height, SMALLEST, 1);
    const inside = { x: within(area.x, 0, 1 - width), y: within(area.y, 0, 1 - height), width, height };
    this.change(this.areas.map((other, place) => (place === index ? inside : other)));
  }

  private change(areas: Area[]) {
    this.areas = areas;
    this.dispatchEvent(new CustomEvent('areas-changed', { detail: areas }));
  }
}

function within(value: number, least: number, most: number) {
  return Math.min(Math.max(value, least), most);
}

customElements.define('touchstone-blackout', TouchstoneBlackout);
