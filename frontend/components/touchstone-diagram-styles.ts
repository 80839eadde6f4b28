import { css } from 'lit';

/** Colours come from the portal's own properties, else from the theme's; the last resort is readable on white. */
export const diagramStyles = css`
  :host {
    --_ink: var(--touchstone-diagram-ink, var(--lumo-body-text-color, var(--vaadin-text-color, #1f2933)));
    --_paper: var(--touchstone-diagram-paper, var(--lumo-base-color, var(--vaadin-background-color, #fff)));
    --_ahead: var(--touchstone-diagram-ahead, #7b8794);
    --_done: var(--touchstone-diagram-done, #17694a);
    --_done-paper: var(--touchstone-diagram-done-paper, #e6f4ec);
    --_here: var(--touchstone-diagram-here, #b3410c);
    --_here-paper: var(--touchstone-diagram-here-paper, #fff1e0);
    display: block;
    position: relative;
    border: 1px solid var(--touchstone-diagram-border, var(--lumo-contrast-20pct, #d5dae0));
    border-radius: var(--lumo-border-radius-m, 8px);
    background: var(--_paper);
    overflow: hidden;
  }

  .stage {
    min-height: 9rem;
    touch-action: pan-y;
  }

  .stage svg:focus-visible {
    outline: 3px solid var(--touchstone-diagram-focus, var(--lumo-primary-color, #1458c8));
    outline-offset: -3px;
  }

  .stage svg {
    outline: none;
  }

  .djs-element .djs-outline,
  .djs-element .djs-hit {
    cursor: default;
  }

  .done.djs-connection .djs-visual > path {
    stroke-width: 2.5px !important;
  }

  .here .djs-visual > :is(rect, circle, polygon):first-child {
    stroke-width: 4px !important;
  }

  .bjs-powered-by {
    color: var(--_ink) !important;
  }

  .badge-here,
  .badge-count {
    display: block;
    white-space: nowrap;
    font-size: 12px;
    font-weight: 600;
    line-height: 18px;
    padding: 0 8px;
    border-radius: 9px;
    color: var(--_paper);
  }

  .badge-here {
    background: var(--_here);
    color: var(--_ink);
  }

  .badge-count {
    background: var(--_done);
  }

  .tools {
    position: absolute;
    bottom: 8px;
    left: 8px;
    display: flex;
    gap: 4px;
  }

  .tools button {
    inline-size: 32px;
    block-size: 32px;
    border: 1px solid var(--_ahead);
    border-radius: 6px;
    background: var(--_paper);
    color: var(--_ink);
    padding: 7px;
    cursor: pointer;
  }

  .tools svg {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6px;
  }

  .tools button:hover {
    border-color: var(--_ink);
  }

  .tools button:focus-visible {
    outline: 3px solid var(--touchstone-diagram-focus, var(--lumo-primary-color, #1458c8));
    outline-offset: 1px;
  }
`;
