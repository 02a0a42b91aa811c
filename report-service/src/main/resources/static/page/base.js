// What both pages share: their words, asking the service, saving files. They talk to the service that they came from and to
// nobody else, and keep nothing.

export const $ = (id) => document.getElementById(id);
export const session = { language: 'zh', texts: {}, token: '' };

export const text = (key) => (session.texts[session.language] || {})[key] || key;
export const words = (both) => (both ? both[session.language] || both.zh : '');
export const named = (content, name) => new File([content], name);

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'class') made.className = value;
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** Shows everything in the language that was chosen. */
function speak(spoken) {
  document.documentElement.lang = session.language === 'zh' ? 'zh-CN' : 'en';
  for (const each of document.querySelectorAll('[data-text]')) each.textContent = text(each.dataset.text);
  spoken();
}

export function say(message, isError = false) {
  $('status').textContent = message;
  $('status').className = isError ? 'error' : '';
}

/** Asks the service; what it refuses is an error that says why. */
export async function send(path, body, type) {
  const headers = { 'Accept-Language': session.language };
  if (session.token) headers.Authorization = 'Bearer ' + session.token;
  if (type) headers['Content-Type'] = type;
  let response;
  try {
    response = await fetch(path, { method: 'POST', body, headers });
  } catch (e) {
    throw new Error(text('offline'));
  }
  if (response.ok) return response;
  if (response.status === 401) $('token-form').hidden = false;
  let problem = {};
  try {
    problem = await response.json();
  } catch (e) { /* the status has to do */ }
  const refused = new Error(problem.detail || problem.title || String(response.status));
  // Where the service has too much to do, it says when to come again.
  refused.wait = Number(response.headers.get('Retry-After')) || 0;
  throw refused;
}

/** Asks with files, each under its name. */
export function post(path, parts) {
  const body = new FormData();
  for (const [name, file] of Object.entries(parts)) if (file) body.append(name, file, file.name || name);
  return send(path, body);
}

export function save(blob, name) {
  const link = element('a', { href: URL.createObjectURL(blob), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** Begins: the words, the language, the token; afterwards again whenever one of them changes. */
export async function begin(spoken, allowed) {
  $('language').addEventListener('click', () => {
    session.language = session.language === 'zh' ? 'en' : 'zh';
    speak(spoken);
  });
  $('token-form').addEventListener('submit', (event) => {
    event.preventDefault();
    session.token = $('token').value;
    $('token-form').hidden = true;
    allowed();
  });
  session.texts = await (await fetch('page/texts.json')).json();
  speak(spoken);
}
