/** Fields of the workbench, drawn from tables. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { Control } from './controls.js';

type Pick<T> = (value: T) => void;

const checked = (event: Event): boolean => (event.target as HTMLInputElement).checked;
const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

/** One of a few values, all in view. */
export const oneOf = <T extends string>(
  { name, legend, values }: { name: string; legend: string; values: Record<T, string> },
  chosen: T,
  pick: Pick<T>,
): TemplateResult =>
  html`<fieldset class="one-of">
    <legend>${legend}</legend>
    ${(Object.entries(values) as [T, string][]).map(
      ([value, words]) =>
        html`<label
          ><input
            type="radio"
            name=${`bench-${name}`}
            value=${value}
            .checked=${live(value === chosen)}
            @change=${() => pick(value)}
          />
          ${words}</label
        >`,
    )}
  </fieldset>`;

/** On or off. */
export const onOff = (
  name: string,
  label: string,
  on: boolean,
  pick: Pick<boolean>,
): TemplateResult =>
  html`<label class="on-off"
    ><input
      type="checkbox"
      name=${`bench-${name}`}
      .checked=${live(on)}
      @change=${(event: Event) => pick(checked(event))}
    />
    ${label}</label
  >`;

/** One of many values. */
export const select = (
  { name, label, values }: { name: string; label: string; values: Control['values'] },
  chosen: string,
  pick: Pick<string>,
): TemplateResult =>
  html`<label class="field"
    ><span>${label}</span>
    <select name=${`bench-${name}`} @change=${(event: Event) => pick(valueOf(event))}>
      ${values.map(
        ([value, words]) =>
          html`<option value=${value} .selected=${live(value === chosen)}>${words}</option>`,
      )}
    </select></label
  >`;

const text = ({ name, label, help }: Control, value: string, pick: Pick<string>) =>
  html`<div class="field">
    <label for=${`bench-${name}`}>${label}</label>
    <input
      id=${`bench-${name}`}
      name=${`bench-${name}`}
      maxlength="120"
      autocomplete="off"
      aria-describedby=${help ? `help-${name}` : nothing}
      .value=${live(value)}
      @change=${(event: Event) => pick(valueOf(event).trim())}
    />
    ${help ? html`<small id=${`help-${name}`}>${help}</small>` : nothing}
  </div>`;

const several = ({ name, label, values }: Control, value: string, pick: Pick<string>) => {
  const chosen = value.split(' ');
  const toggled = (one: string, on: boolean) =>
    values
      .map(([known]) => known)
      .filter((known) => (known === one ? on : chosen.includes(known)))
      .join(' ');
  return html`<fieldset>
    <legend>${label}</legend>
    ${values.map(([one, words]) =>
      onOff(`${name}-${one}`, words, chosen.includes(one), (on) => pick(toggled(one, on))),
    )}
  </fieldset>`;
};

/** The field for an attribute, with the value that it shows. */
export function field(control: Control, value: string, pick: Pick<string>): TemplateResult {
  const { name, label } = control;
  switch (control.kind) {
    case 'choice':
      return select(control, value, pick);
    case 'switch':
      return onOff(name, label, value !== '', (on) => pick(on ? 'true' : ''));
    case 'several':
      return several(control, value, pick);
    case 'text':
      return text(control, value, pick);
  }
}
