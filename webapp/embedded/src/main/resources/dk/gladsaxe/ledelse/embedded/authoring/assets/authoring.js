/** What the scripts of all screens share. */

/** The value that a change must bring along, see FormKey. */
export const formKey = document.querySelector('meta[name="form-key"]').content;

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
