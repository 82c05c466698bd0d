// What the checks share. Each check is the body of a function that returns what it found wrong, one sentence each.
const INTERACTIVE = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';

const shown = element => element.checkVisibility({visibilityProperty: true, opacityProperty: true})
  && element.getClientRects().length > 0;

// But for what waits beside the page until it has the focus.
const inSight = element => shown(element) && element.getBoundingClientRect().right > 0;

const grouped = (one, other) => one.type === 'radio' && other.type === 'radio' && one.name === other.name && one.form === other.form;
// The Tab key comes to one of a group of radio buttons alone: the one that is chosen, or any when none is.
const passedBy = element => {
  const group = element.type === 'radio' ? [...document.querySelectorAll('input[type=radio]')].filter(each => grouped(each, element)) : [];
  return group.length > 0 && element !== (group.find(each => each.checked) ?? group[0]);
};

// While a dialog is open there is nothing else.
const within = (page = document) => page.querySelector('dialog:modal') || page;

const operable = page => [...within(page).querySelectorAll(INTERACTIVE + ', [contenteditable=true]')]
  .filter(element => shown(element) && !element.disabled && (element.tabIndex >= 0 || element.isContentEditable) && !passedBy(element));

const called = element => {
  const words = (element.textContent || element.value || element.name || '').replace(/\s+/g, ' ').trim().slice(0, 60);
  return `<${element.localName}${element.getAttribute('class') ? ' class=' + element.getAttribute('class') : ''}> "${words}"`;
};

const textNodes = () => {
  const walker = document.createTreeWalker(document.querySelector('dialog:modal') || document.body, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.data.trim() && !node.parentElement.closest('script, style, option, title, .visually-hidden') && shown(node.parentElement)) {
      nodes.push(node);
    }
  }
  return nodes;
};

const linesOf = node => {
  if (node.parentElement instanceof SVGElement) {
    return [...node.parentElement.getClientRects()];
  }
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(line => line.width > 0 && line.height > 0);
};

// Colours are [red, green, blue, alpha].
const colour = text => {
  const parts = (text.match(/^rgba?\(([^)]+)\)$/) || ['', '0 0 0 0'])[1].split(/[\s,/]+/).map(Number);
  return parts.length === 3 ? [...parts, 1] : parts;
};

const over = (front, back) => [0, 1, 2].map(i => front[i] * front[3] + back[i] * (1 - front[3])).concat(1);

const luminance = ([red, green, blue]) => [red, green, blue].map(value => value / 255)
  .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0);

const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

// What lies behind what an element draws: its own background and those of all around it.
const backdrop = element => {
  const canvas = getComputedStyle(document.documentElement).colorScheme.includes('dark')
    && matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18, 1] : [255, 255, 255, 1];
  const layers = [];
  for (let each = element; each; each = each.parentElement) {
    layers.unshift(colour(getComputedStyle(each).backgroundColor));
  }
  return layers.reduce((back, front) => over(front, back), canvas);
};

const cutters = element => {
  const found = [];
  for (let each = element; each && each !== document.body; each = each.parentElement) {
    if (!(each instanceof SVGElement) && getComputedStyle(each).overflow !== 'visible') {
      found.push(each);
    }
  }
  return found;
};
