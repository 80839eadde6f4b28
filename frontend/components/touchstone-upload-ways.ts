import type { Upload, UploadFile } from '@vaadin/upload/vaadin-upload.js';
import { dialogOpen, typing } from './single-keys';

const TEXTS = ['text/plain', 'text/html', 'text/rtf'];

/**
 * Two more ways into the uploader beside it: a screenshot that is pasted anywhere on the page, and the camera where
 * the pointer is a finger.
 */
export class TouchstoneUploadWays extends HTMLElement {
  declare photo: string;
  declare pasted: string;

  private readonly paste = (event: ClipboardEvent) => this.pastedHere(event);

  connectedCallback() {
    if (!this.firstChild) {
      this.append(this.camera());
    }
    document.addEventListener('paste', this.paste);
  }

  disconnectedCallback() {
    document.removeEventListener('paste', this.paste);
  }

  /** Text that is pasted goes where it was meant to go; files go to the last uploader that can be seen. */
  private pastedHere(event: ClipboardEvent) {
    const files = [...(event.clipboardData?.files ?? [])];
    const seen = [...document.querySelectorAll<TouchstoneUploadWays>('touchstone-upload-ways')].filter(
      (ways) => ways.upload()?.offsetParent
    );
    if (files.length === 0 || seen.at(-1) !== this || dialogOpen() || meantAsText(event)) {
      return;
    }
    event.preventDefault();
    this.send(files.map((file) => this.named(file)));
  }

  /** Every screenshot is called image.png: the time tells them apart. */
  private named(file: File): File {
    const time = new Date().toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
    return file.name === 'image.png' ? new File([file], `${this.pasted}-${time}.png`, { type: file.type }) : file;
  }

  private camera(): HTMLElement {
    const label = document.createElement('label');
    label.className = 'ts-camera';
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.setAttribute('capture', 'environment');
    input.className = 'ts-visually-hidden';
    input.addEventListener('change', () => {
      this.send([...(input.files ?? [])]);
      input.value = '';
    });
    label.append(this.photo, input);
    return label;
  }

  private upload(): Upload | null {
    return this.parentElement?.querySelector<Upload>('vaadin-upload') ?? null;
  }

  private send(files: File[]) {
    const upload = this.upload();
    const fitting = files.filter((file) => !upload || file.size < upload.maxFileSize);
    files
      .filter((file) => !fitting.includes(file))
      .forEach((file) =>
        upload?.dispatchEvent(
          new CustomEvent('file-reject', { detail: { file, error: upload.i18n.error?.fileIsTooBig } })
        )
      );
    if (upload && fitting.length > 0) {
      upload.files = [...(fitting as UploadFile[]), ...upload.files];
      upload.uploadFiles(fitting as UploadFile[]);
    }
  }
}

/** Cells of a spreadsheet come as text and as a picture of it: in a field the text is meant. */
function meantAsText(event: ClipboardEvent): boolean {
  return typing(event) && TEXTS.some((type) => event.clipboardData?.types.includes(type));
}

customElements.define('touchstone-upload-ways', TouchstoneUploadWays);
