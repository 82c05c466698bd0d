/** Formatted text: a toolbar and an editor in the place of each text area that holds some. */

import './vendor/dompurify/purify.min.js';
import Squire from './vendor/squire/squire.js';

/** What the tools are called, from the page's own texts. */
const TEXTS = document.querySelector('[data-form]').dataset;
const KEPT = ['p', 'br', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'strong', 'em', 'b', 'i', 'blockquote', 'a'];

/** Tools in the order of the toolbar: what they are called, what they show, what they do, when they are pressed, if they stay so. */
const TOOLS = [
  ['bold', '', editor => toggle(editor, 'B', 'bold', 'removeBold'), path => /(^|>)(B|STRONG)/.test(path)],
  ['italic', '', editor => toggle(editor, 'I', 'italic', 'removeItalic'), path => /(^|>)(I|EM)/.test(path)],
  ['heading', 'H', editor => heading(editor), path => /(^|>)H[234]/.test(path)],
  ['bullets', '•', editor => list(editor, 'UL', 'makeUnorderedList'), path => /(^|>)UL/.test(path)],
  ['numbers', '1.', editor => list(editor, 'OL', 'makeOrderedList'), path => /(^|>)OL/.test(path)],
  ['quote', '”', editor => quote(editor), path => /(^|>)BLOCKQUOTE/.test(path)],
  ['link', '↗', editor => link(editor), path => /(^|>)A/.test(path)],
  ['plain', '⌫', editor => editor.removeAllFormatting()],
  ['undo', '↶', editor => editor.undo()],
  ['redo', '↷', editor => editor.redo()],
];

function called(name) {
  return TEXTS['rich' + name[0].toUpperCase() + name.slice(1)];
}

function toggle(editor, tag, add, remove) {
  editor[editor.hasFormat(tag) || editor.hasFormat(tag === 'B' ? 'STRONG' : 'EM') ? remove : add]();
}

function list(editor, tag, make) {
  editor.hasFormat(tag) ? editor.removeList() : editor[make]();
}

function quote(editor) {
  editor.hasFormat('BLOCKQUOTE') ? editor.decreaseQuoteLevel() : editor.increaseQuoteLevel();
}

function heading(editor) {
  const wanted = /(^|>)H3/.test(editor.getPath()) ? 'P' : 'H3';
  editor.modifyBlocks(fragment => {
    for (const block of [...fragment.querySelectorAll('p, h2, h3, h4')]) {
      const other = document.createElement(wanted);
      other.append(...block.childNodes);
      block.replaceWith(other);
    }
    return fragment;
  });
}

function link(editor) {
  if (editor.hasFormat('A')) {
    editor.removeLink();
    return;
  }
  const address = window.prompt(TEXTS.richAddress, 'https://');
  if (address && /^(https?:|mailto:|tel:|\/)/.test(address)) {
    editor.makeLink(address);
  }
}

function enhance(area) {
  const box = document.createElement('div');
  box.className = 'rich';
  const tools = document.createElement('div');
  tools.className = 'rich-tools';
  tools.setAttribute('role', 'toolbar');
  tools.setAttribute('aria-controls', area.id + '-text');
  tools.setAttribute('aria-label', TEXTS.richToolbar);
  const text = document.createElement('div');
  text.className = 'rich-text';
  text.id = area.id + '-text';
  text.setAttribute('role', 'textbox');
  text.setAttribute('aria-multiline', 'true');
  text.setAttribute('aria-labelledby', area.id + '-label');
  for (const name of ['aria-describedby', 'aria-invalid', 'aria-required', 'lang']) {
    if (area.hasAttribute(name)) {
      text.setAttribute(name, area.getAttribute(name));
    }
  }
  box.append(tools, text);
  area.after(box);
  area.hidden = true;
  const editor = new Squire(text, {
    blockTag: 'P',
    addLinks: false,
    sanitizeToDOMFragment: html => document.importNode(DOMPurify.sanitize(html, {
      ALLOWED_TAGS: KEPT, ALLOWED_ATTR: ['href'], ALLOW_UNKNOWN_PROTOCOLS: true, RETURN_DOM_FRAGMENT: true,
    }), true),
  });
  // The Tab key leaves the text, in lists too.
  editor.setKeyHandler('Tab', null);
  editor.setKeyHandler('Shift-Tab', null);
  editor.setHTML(area.value);
  const buttons = TOOLS.map(([name, sign, act, pressed], place) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign || called(name)[0];
    button.title = called(name);
    button.setAttribute('aria-label', called(name));
    button.tabIndex = place === 0 ? 0 : -1;
    button.addEventListener('click', () => { act(editor); state(); });
    tools.append(button);
    return [button, pressed];
  });
  const state = () => {
    for (const [button, pressed] of buttons.filter(([, each]) => each)) {
      button.setAttribute('aria-pressed', String(pressed(editor.getPath())));
    }
  };
  tools.addEventListener('keydown', event => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    const here = buttons.findIndex(([button]) => button === document.activeElement);
    if (step && here >= 0) {
      event.preventDefault();
      const [next] = buttons[(here + step + buttons.length) % buttons.length];
      buttons.forEach(([button]) => { button.tabIndex = button === next ? 0 : -1; });
      next.focus();
    }
  });
  editor.addEventListener('pathChange', state);
  editor.addEventListener('input', () => {
    area.value = text.textContent.trim() === '' ? '' : editor.getHTML().replaceAll(/<(\/?)b>/g, '<$1strong>')
        .replaceAll(/<(\/?)i>/g, '<$1em>');
    area.dispatchEvent(new Event('input', {bubbles: true}));
  });
  area.addEventListener('focus', () => text.focus());
}

function all(root) {
  for (const area of root.querySelectorAll('textarea[data-rich]:not([hidden])')) {
    enhance(area);
  }
}

all(document);
document.addEventListener('ledelse:added', event => all(event.target));
