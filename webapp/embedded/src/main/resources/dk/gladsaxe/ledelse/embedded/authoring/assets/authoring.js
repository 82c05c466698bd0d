/** What the scripts of all screens share. */

/** The value that a change must bring along, see FormKey. */
export const formKey = document.querySelector('meta[name="form-key"]').content;

/** Sends a change as a form would; gives the response. */
export function post(address, values, headers = {}) {
  return fetch(address, {
    method: 'POST',
    headers: {'X-Form-Key': formKey, ...headers},
    body: values instanceof FormData ? values : new URLSearchParams(values),
  });
}
