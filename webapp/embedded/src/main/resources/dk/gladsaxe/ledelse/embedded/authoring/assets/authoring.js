/** What the scripts of all screens share. */

/** The value that a change must bring along, see FormKey. */
export let formKey = document.querySelector('meta[name="form-key"]').content;

/** Takes over the key of a log-in in another window, for the forms of this page too; nothing changes while logged out. */
export async function renewFormKey() {
  const response = await fetch(document.querySelector('.shell-home').href);
  const key = response.ok && new DOMParser().parseFromString(await response.text(), 'text/html')
    .querySelector('meta[name="form-key"]')?.content;
  if (key) {
    formKey = key;
    for (const input of document.querySelectorAll('input[name="formKey"]')) {
      input.value = key;
    }
  }
}

/**
 * What a page says when it arrives is read out only when it gets the focus. Where the address leads to a part of the page,
 * that part gets it, and the words with it.
 */
const said = document.querySelector('.flash[role="status"], .flash[role="alert"]');
const goal = location.hash && document.getElementById(location.hash.slice(1));
if (said && goal) {
  said.id = said.id || 'flash';
  goal.setAttribute('aria-describedby', said.id);
} else if (said) {
  said.tabIndex = -1;
  said.focus({preventScroll: true});
}

/** Sends a change as a form would; gives the response. */
export function post(address, values, headers = {}) {
  return fetch(address, {
    method: 'POST',
    headers: {'X-Form-Key': formKey, ...headers},
    body: values instanceof FormData ? values : new URLSearchParams(values),
  });
}

// A browser scrolls to what is out of sight when it gets the focus, but not to what is cut off by the edge of a table.
document.addEventListener('focusin', event => {
  if (event.target.matches('.scroll a:focus-visible, .scroll button:focus-visible')) {
    event.target.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }
});
