import { FieldAriaController } from '@vaadin/a11y-base/src/field-aria-controller.js';

/**
 * ARIA knows no required buttons and no required groups, but Vaadin says so of its selects and checkbox groups. Their
 * label carries the mark, and the summary of errors says in words what is missing.
 */
const NOT_TO_BE_REQUIRED = ['vaadin-select-value-button', 'vaadin-checkbox-group'];

const controller = FieldAriaController.prototype as any;
const mark = controller.__setAriaRequiredAttribute;
controller.__setAriaRequiredAttribute = function (required: boolean) {
  if (!NOT_TO_BE_REQUIRED.includes(this.__target?.localName)) {
    mark.call(this, required);
  }
};
