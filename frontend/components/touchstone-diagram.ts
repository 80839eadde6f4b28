import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import bpmnCss from 'bpmn-js/dist/assets/bpmn-js.css?inline';
import diagramCss from 'bpmn-js/dist/assets/diagram-js.css?inline';
import { LitElement, html, unsafeCSS, type PropertyValues } from 'lit';
import { pathTaken } from './path-taken';
import { diagramStyles } from './touchstone-diagram-styles';

const MARGIN = 28;
/** Below this a diagram cannot be read: it is then scrolled to the step that waits instead of being made smaller. */
const LEGIBLE = 0.6;
const STEP = 60;
/** The strip at the bottom that holds the buttons and the logo of bpmn.io. */
const STRIP = 36;

/** One process as a picture: where it waits ("you are here"), what was done, and how often. */
export class TouchstoneDiagram extends LitElement {
  static properties = {
    xml: { type: String },
    names: { type: Object },
    active: { type: Array },
    done: { type: Array },
    counts: { type: Object },
    label: { type: String },
    words: { type: Object }
  };

  static styles = [unsafeCSS(diagramCss), unsafeCSS(bpmnCss), diagramStyles];

  declare xml: string;
  /** Names of steps and flows in the reader's language, by id; what is missing keeps the model's own name. */
  declare names: Record<string, string>;
  declare active: string[];
  declare done: string[];
  declare counts: Record<string, number>;
  declare label: string;
  declare words: { here: string; zoomIn: string; zoomOut: string; fit: string; times: string };

  private viewer?: any;
  private sizes?: ResizeObserver;
  private moved = false;

  constructor() {
    super();
    this.xml = '';
    this.names = {};
    this.active = [];
    this.done = [];
    this.counts = {};
    this.label = '';
    this.words = { here: '', zoomIn: '', zoomOut: '', fit: '', times: '' };
  }

  render() {
    return html`
      <div class="stage"></div>
      <div class="tools">
        ${tool(this.words.zoomIn, 'M8 3v10M3 8h10', () => this.zoom(1))}
        ${tool(this.words.zoomOut, 'M3 8h10', () => this.zoom(-1))}
        ${tool(this.words.fit, 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4', () => this.fit())}
      </div>
    `;
  }

  protected async updated(changed: PropertyValues) {
    if (changed.has('xml') || changed.has('names')) {
      await this.draw();
    } else if (['active', 'done', 'counts', 'label', 'words'].some((name) => changed.has(name))) {
      this.mark();
    }
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated && !this.viewer) {
      void this.draw();
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes?.disconnect();
    this.viewer?.destroy();
    this.viewer = undefined;
  }

  private get stage(): HTMLElement {
    return this.renderRoot.querySelector('.stage')!;
  }

  private async draw() {
    if (!this.xml || !this.isConnected) {
      return;
    }
    this.viewer?.destroy();
    const viewer = (this.viewer = this.newViewer());
    viewer.on('import.parse.complete', ({ elementsById }: any) => this.translate(elementsById));
    await viewer.importXML(this.xml);
    if (viewer !== this.viewer) {
      return;
    }
    const svg = this.stage.querySelector('svg')!;
    svg.setAttribute('role', 'img');
    svg.addEventListener('keydown', (event) => this.key(event));
    svg.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
    svg.addEventListener('pointermove', (event) => this.drag(event));
    this.mark();
    this.fit();
    this.sizes?.disconnect();
    this.sizes = new ResizeObserver(() => this.moved || this.fit());
    this.sizes.observe(this);
  }

  private newViewer() {
    return new NavigatedViewer({
      container: this.stage,
      zoomScroll: { enabled: false }, // a wheel over the picture goes on scrolling the page; Ctrl and wheel zooms
      textRenderer: { defaultStyle: { fontFamily: getComputedStyle(this).fontFamily } },
      bpmnRenderer: {
        defaultFillColor: 'var(--_paper)',
        defaultStrokeColor: 'var(--_ahead)',
        defaultLabelColor: 'var(--_ink)'
      }
    } as any) as any;
  }

  private translate(elementsById: Record<string, { name?: string }>) {
    for (const [id, name] of Object.entries(this.names)) {
      if (elementsById[id]?.name) {
        elementsById[id].name = name;
      }
    }
  }

  /** Colours what was done, the way taken and where it waits, and writes what must not rest on colour alone. */
  private mark() {
    if (!this.viewer?.getDefinitions()) {
      return;
    }
    const overlays = this.viewer.get('overlays');
    const elements: any[] = this.viewer.get('elementRegistry').getAll();
    const taken = this.taken(elements);
    overlays.clear();
    for (const element of elements) {
      const here = this.active.includes(element.id);
      const done = this.done.includes(element.id) || taken.has(element.id);
      this.paint(element, here ? 'here' : done ? 'done' : '');
      if (here && !element.labelTarget) {
        overlays.add(element.id, { position: { top: -14, left: -8 }, html: tag('badge-here', this.words.here) });
      }
      if (this.counts[element.id] > 1 && !element.waypoints && !element.labelTarget) {
        const times = tag('badge-count', `${this.counts[element.id]}×`);
        times.title = this.words.times;
        overlays.add(element.id, { position: { bottom: 10, right: 14 }, html: times });
      }
    }
    this.stage.querySelector('svg')!.setAttribute('aria-label', this.spoken(elements));
  }

  /** Through the drawing's own colours and not by style sheet, so that arrow heads and icons follow. */
  private paint(element: any, state: string) {
    if (element.labelTarget || !element.di) {
      return;
    }
    const canvas = this.viewer.get('canvas');
    for (const each of ['here', 'done']) {
      if (each === state) {
        canvas.addMarker(element, each);
      } else {
        canvas.removeMarker(element, each);
      }
    }
    element.di.set('color:border-color', state ? `var(--_${state})` : undefined);
    if (!element.waypoints) {
      element.di.set('color:background-color', state ? `var(--_${state}-paper)` : undefined);
    }
    const graphics = this.viewer.get('elementRegistry').getGraphics(element);
    this.viewer.get('graphicsFactory').update(element.waypoints ? 'connection' : 'shape', element, graphics);
  }

  private taken(elements: any[]): Set<string> {
    const flows = elements
      .filter((element) => element.type === 'bpmn:SequenceFlow' && element.waypoints)
      .map((flow) => ({ id: flow.id, from: flow.source.id, to: flow.target.id }));
    const passing = elements.filter((element) => /Gateway$|BoundaryEvent$/.test(element.type)).map((element) => element.id);
    return pathTaken(flows, this.counts, new Set(passing));
  }

  private spoken(elements: any[]): string {
    const waiting = elements
      .filter((element) => this.active.includes(element.id) && !element.labelTarget)
      .map((element) => element.businessObject.name)
      .join(', ');
    return waiting ? `${this.label}. ${this.words.here}: ${waiting}` : this.label;
  }

  /** The whole picture, or, where that could not be read, the part around the step that waits. */
  private fit() {
    const width = this.stage.clientWidth;
    if (!this.viewer?.getDefinitions() || width === 0) {
      return;
    }
    const canvas = this.viewer.get('canvas');
    const { inner } = canvas.viewbox();
    const scale = Math.min(1, Math.max(width / (inner.width + 2 * MARGIN), LEGIBLE));
    this.stage.style.height = `${Math.min((inner.height + 2 * MARGIN) * scale + STRIP, window.innerHeight * 0.75)}px`;
    canvas.resized();
    const view = { width: width / scale, height: this.stage.clientHeight / scale };
    const here = this.viewer.get('elementRegistry').get(this.active[0]);
    canvas.viewbox({
      ...view,
      x: start(inner.x, inner.width, view.width, here && here.x + here.width / 2),
      y: start(inner.y, inner.height + STRIP / scale, view.height, here && here.y + here.height / 2)
    });
    this.moved = false;
  }

  private zoom(direction: number, at?: { x: number; y: number }) {
    this.moved = true;
    this.viewer?.get('zoomScroll').stepZoom(direction, at);
  }

  private key(event: KeyboardEvent) {
    const scroll: Record<string, { dx: number; dy: number }> = {
      ArrowLeft: { dx: STEP, dy: 0 },
      ArrowRight: { dx: -STEP, dy: 0 },
      ArrowUp: { dx: 0, dy: STEP },
      ArrowDown: { dx: 0, dy: -STEP }
    };
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (scroll[event.key]) {
      this.moved = true;
      this.viewer.get('canvas').scroll(scroll[event.key]);
    } else if (event.key === '+' || event.key === '=') {
      this.zoom(1);
    } else if (event.key === '-') {
      this.zoom(-1);
    } else if (event.key === '0') {
      this.fit();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** A finger moves the picture sideways; up and down goes on scrolling the page. */
  private drag(event: PointerEvent) {
    if (event.pointerType === 'touch') {
      this.moved = true;
      this.viewer.get('canvas').scroll({ dx: event.movementX, dy: 0 });
    }
  }

  private wheel(event: WheelEvent) {
    if (event.ctrlKey) {
      const box = this.stage.getBoundingClientRect();
      this.zoom(event.deltaY < 0 ? 1 : -1, { x: event.clientX - box.left, y: event.clientY - box.top });
      event.preventDefault();
    }
  }
}

/** Where a view of a picture begins: in the middle if all is seen, else around the point that matters. */
function start(from: number, length: number, seen: number, point?: number): number {
  if (length + 2 * MARGIN <= seen) {
    return from - (seen - length) / 2;
  }
  const wanted = point === undefined ? from - MARGIN : point - seen / 2;
  return Math.min(Math.max(wanted, from - MARGIN), from + length + MARGIN - seen);
}

function tool(name: string, icon: string, act: () => void) {
  return html`<button type="button" aria-label=${name} title=${name} @click=${act}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${icon} /></svg>
  </button>`;
}

function tag(name: string, text: string): HTMLElement {
  const badge = document.createElement('span');
  badge.className = name;
  badge.textContent = text;
  return badge;
}

customElements.define('touchstone-diagram', TouchstoneDiagram);
