const OFF = 'touchstone-keys-off';

/** Whether single keys do something for this person, in this browser. */
export function keysOn(): boolean {
  return localStorage.getItem(OFF) === null;
}

export function turnKeys(on: boolean) {
  if (on) {
    localStorage.removeItem(OFF);
  } else {
    localStorage.setItem(OFF, 'yes');
  }
}

/** Listens for single keys, silent while somebody types or a dialog is open; returns what ends it. */
export function onKey(keys: Record<string, () => unknown>): () => void {
  const listen = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
      return;
    }
    if (typing(event) || dialogOpen() || (event.key !== 'Escape' && !keysOn())) {
      return;
    }
    event.preventDefault();
    act();
  };
  window.addEventListener('keydown', listen);
  return () => window.removeEventListener('keydown', listen);
}

/** Whether it came from where text can be typed, in the shadow of a component too. */
export function typing(event: Event): boolean {
  const target = event.composedPath()[0] as HTMLElement;
  if (target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)) {
    return true;
  }
  return target.tagName === 'INPUT' && !['checkbox', 'radio', 'button'].includes((target as HTMLInputElement).type);
}

export function dialogOpen(): boolean {
  return document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened], dialog[open], vaadin-menu-bar-overlay') !== null;
}
