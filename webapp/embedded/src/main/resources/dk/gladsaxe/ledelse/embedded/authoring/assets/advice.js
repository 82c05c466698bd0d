/** Asks for advice while somebody writes, shows it beside the fields, and leads from advice to its field. */

import {post} from './authoring.js';

const form = document.querySelector('[data-form]');
const panel = document.querySelector('[data-advice]');
const QUIET_MILLISECONDS = 700;

/** Whether anything is filled in; the server leaves out parts in which nothing is. */
function filled(one) {
  return [...one.querySelectorAll('[name]')].some(control =>
    control.type === 'checkbox' ? control.checked : control.value.trim() !== '');
}

/** The control, or the group of controls, that a path of the server means. */
function find(path) {
  const place = /^([^[\]]+)\[(\d+)\](.*)$/.exec(path);
  if (!place) {
    return form.elements.namedItem(path) || document.getElementById('f-' + path.replaceAll(/[^A-Za-z0-9_]+/g, '-'));
  }
  const [, several, number, rest] = place;
  const set = form.querySelector(`[data-several="${CSS.escape(several)}"]`);
  const one = set && [...set.querySelectorAll(':scope > ol > [data-one]')].filter(filled)[Number(number)];
  return one ? [...one.querySelectorAll('[name]')].find(control => control.name.endsWith(']' + rest)) || one : set;
}

/** Formatted text is written in an editor that stands in the place of its text area. */
function focusable(target) {
  const editor = target.id && document.getElementById(target.id + '-text');
  if (editor || target.matches('input, select, textarea, button, a')) {
    return editor || target;
  }
  return target.querySelector('input:not([type="hidden"]), select, textarea:not([hidden]), [role="textbox"], button:not([hidden])');
}

function show(target) {
  const section = target.closest('[data-panel]');
  const tab = section && document.querySelector(`[role="tab"][aria-controls="${section.id}"]`);
  if (tab && tab.getAttribute('aria-selected') !== 'true') {
    tab.click();
  }
  const hidden = target.closest('[data-language][hidden]');
  if (hidden) {
    form.querySelector(`[name="shownLanguage"][value="${hidden.dataset.language}"]`)?.click();
  }
  const control = focusable(target);
  if (control) {
    control.scrollIntoView({block: 'center'});
    control.focus({preventScroll: true});
  }
}

function clear() {
  for (const list of form.querySelectorAll('.advice-beside')) {
    for (const control of form.querySelectorAll(`[aria-describedby~="${list.id}"]`)) {
      const others = control.getAttribute('aria-describedby').split(' ').filter(id => id !== list.id);
      others.length ? control.setAttribute('aria-describedby', others.join(' ')) : control.removeAttribute('aria-describedby');
    }
    list.remove();
  }
}

/** Says it beside the field too; what is said of a field is read out with it. */
function beside() {
  clear();
  for (const advice of panel.querySelectorAll('[data-advice-path]')) {
    const target = find(advice.dataset.advicePath);
    const holder = target?.closest('.field, [data-one] > .one, fieldset') || target;
    if (!holder) {
      continue;
    }
    let list = holder.querySelector(':scope > .advice-beside');
    if (!list) {
      list = document.createElement('ul');
      list.className = 'advice-beside';
      list.id = 'advice-' + (target.id || advice.dataset.advicePath.replaceAll(/[^A-Za-z0-9_]+/g, '-'));
      holder.append(list);
      const control = focusable(target);
      control?.setAttribute('aria-describedby', [control.getAttribute('aria-describedby'), list.id].filter(Boolean).join(' '));
    }
    const item = document.createElement('li');
    item.className = advice.className;
    item.textContent = advice.dataset.adviceWords;
    list.append(item);
  }
}

let asked = 0;
let waiting;

async function ask() {
  asked += 1;
  const mine = asked;
  const values = new URLSearchParams(new FormData(form));
  values.set('then', 'advice');
  const response = await post(panel.dataset.advice, values);
  if (!response.ok || mine !== asked) {
    return;
  }
  const answer = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('[data-advice-answer]');
  const focused = panel.contains(document.activeElement) && document.activeElement.getAttribute('href');
  panel.querySelector('[data-advice-list]').replaceChildren(answer);
  if (focused) {
    (panel.querySelector(`a[href="${CSS.escape(focused)}"]`) || panel.querySelector('a'))?.focus();
  }
  const status = panel.querySelector('[data-advice-status]');
  if (status.textContent !== answer.dataset.status) {
    status.textContent = answer.dataset.status;
  }
  beside();
}

function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(ask, QUIET_MILLISECONDS);
}

if (form && panel) {
  for (const event of ['input', 'change', 'ledelse:added', 'dragend']) {
    form.addEventListener(event, soon);
  }
  form.addEventListener('click', event => {
    if (event.target.closest('[data-up], [data-down], [data-remove]')) {
      soon();
    }
  });
  panel.addEventListener('click', event => {
    const advice = event.target.closest('a')?.closest('[data-advice-path]');
    const target = advice && find(advice.dataset.advicePath);
    if (target) {
      event.preventDefault();
      show(target);
    }
  });
  beside();
  const target = location.hash.startsWith('#f-') && document.getElementById(location.hash.slice(1));
  if (target) {
    show(target);
  }
}
