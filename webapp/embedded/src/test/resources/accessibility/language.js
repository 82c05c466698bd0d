// What reads the same on the page in the other language, whose source is given, was not translated: it must say which
// language it is in. Names and addresses are the same in every language, and so are the words given.
const other = new DOMParser().parseFromString(arguments[0], 'text/html');
const international = arguments[1];
const own = document.documentElement.lang;
const NAMES = 'address, a[href^="mailto:"], a[href^="tel:"], header nav, .ledelse-address';
const words = text => text.replace(/\s+/g, ' ').trim();
const worth = text => /\p{L}{2}/u.test(text);
const texts = page => {
  const found = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE) {
      found.push([words(node.data), node.parentElement]);
    } else {
      ['alt', 'aria-label', 'label', 'title', 'placeholder'].filter(name => node.hasAttribute(name))
        .forEach(name => found.push([words(node.getAttribute(name)), node]));
    }
  }
  return found.filter(([text, element]) => worth(text) && !international.includes(text) && !element.closest(NAMES));
};
const same = new Set(texts(other).map(([text]) => text));
return texts(document).filter(([text, element]) => same.has(text) && element.closest('[lang]').lang === own)
  .map(([text, element]) => `is not marked: "${text}" in ${called(element)}`);
