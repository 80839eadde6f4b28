const MARGIN = 28;
/** Below this a diagram cannot be read: it is then scrolled to the step that waits instead of being made smaller. */
const LEGIBLE = 0.6;
const STEP = 60;
/** The strip at the bottom that holds the buttons and the logo of bpmn.io. */
const STRIP = 36;

/** What of a picture is seen: fits it to the page, moves and zooms it by keys, wheel and finger. */
export class DiagramView {
  readonly svg: SVGSVGElement;
  private readonly sizes: ResizeObserver;
  private moved = false;
  private enlarged = false;

  constructor(
    private readonly viewer: any,
    private readonly stage: HTMLElement,
    private readonly waiting: () => string | undefined
  ) {
    this.svg = stage.querySelector('svg')!;
    this.svg.setAttribute('role', 'img');
    this.svg.addEventListener('keydown', (event) => this.key(event));
    this.svg.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
    this.svg.addEventListener('pointermove', (event) => this.drag(event));
    this.sizes = new ResizeObserver(() => this.moved || this.fit());
    this.sizes.observe(stage.parentNode instanceof ShadowRoot ? stage.parentNode.host : stage);
  }

  close() {
    this.sizes.disconnect();
  }

  /** The whole picture, or, where that could not be read, the part around the step that waits. */
  fit() {
    const width = this.stage.clientWidth;
    if (width === 0) {
      return;
    }
    const canvas = this.viewer.get('canvas');
    const { inner } = canvas.viewbox();
    const scale = Math.min(1, Math.max(width / (inner.width + 2 * MARGIN), LEGIBLE));
    this.stage.style.height = `${(inner.height + 2 * MARGIN) * scale + STRIP}px`;
    canvas.resized();
    const view = { width: width / scale, height: this.stage.clientHeight / scale };
    const here = this.viewer.get('elementRegistry').get(this.waiting());
    canvas.viewbox({
      ...view,
      x: start(inner.x, inner.width, view.width, here && here.x + here.width / 2),
      y: start(inner.y, inner.height + STRIP / scale, view.height, here && here.y + here.height / 2)
    });
    this.moved = false;
    this.enlarge(false);
  }

  private enlarge(enlarged: boolean) {
    this.enlarged = enlarged;
    this.stage.style.touchAction = enlarged ? 'none' : 'pan-y';
  }

  zoom(direction: number, at?: { x: number; y: number }) {
    this.moved = true;
    this.enlarge(true);
    this.viewer.get('zoomScroll').stepZoom(direction, at);
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

  /** A finger moves the picture sideways and goes on scrolling the page; once it is enlarged, it moves every way. */
  private drag(event: PointerEvent) {
    if (event.pointerType === 'touch') {
      this.moved = true;
      this.viewer.get('canvas').scroll({ dx: event.movementX, dy: this.enlarged ? event.movementY : 0 });
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
