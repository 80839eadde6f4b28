import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import bpmnCss from 'bpmn-js/dist/assets/bpmn-js.css?inline';
import diagramCss from 'bpmn-js/dist/assets/diagram-js.css?inline';
import { LitElement, html, unsafeCSS, type PropertyValues } from 'lit';
import { DiagramView } from './diagram-view';
import { pathTaken } from './path-taken';
import { diagramStyles } from './touchstone-diagram-styles';

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
  private view?: DiagramView;

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
        ${tool(this.words.zoomIn, 'M8 3v10M3 8h10', () => this.view?.zoom(1))}
        ${tool(this.words.zoomOut, 'M3 8h10', () => this.view?.zoom(-1))}
        ${tool(this.words.fit, 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4', () => this.view?.fit())}
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
    this.clear();
  }

  private get stage(): HTMLElement {
    return this.renderRoot.querySelector('.stage')!;
  }

  private async draw() {
    if (!this.xml || !this.isConnected) {
      return;
    }
    this.clear();
    const viewer = (this.viewer = this.newViewer());
    viewer.on('import.parse.complete', ({ elementsById }: any) => this.rename(elementsById));
    await viewer.importXML(this.xml);
    if (viewer !== this.viewer) {
      return;
    }
    this.view = new DiagramView(viewer, this.stage, () => this.active[0]);
    this.mark();
    this.view.fit();
  }

  private clear() {
    this.view?.close();
    this.view = undefined;
    this.viewer?.destroy();
    this.viewer = undefined;
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

  private rename(elementsById: Record<string, { name?: string }>) {
    for (const [id, name] of Object.entries(this.names)) {
      if (elementsById[id]?.name) {
        elementsById[id].name = name;
      }
    }
  }

  /** Colours what was done, the way taken and where it waits, and writes what must not rest on colour alone. */
  private mark() {
    if (!this.view) {
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
    this.view!.svg.setAttribute('aria-label', this.spoken(elements));
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
