// The page for who writes a report. It talks to the service that it came from and to nobody else, and keeps nothing.

import { $, begin, element, named, post, save, say, text, words } from './base.js';

const state = {
  asked: null, original: null, previous: null, // files as they came; the first may have been refused
  report: '', // the report in JSON, as it was before the edits
  edits: new Map(), // what was set since, by address
  past: [], // for undo: edits before each change
  typing: '', // the cell that is typed into: all that is typed at once is one step back
  view: null, remarks: [], sent: 0, timer: 0,
};

/** Asks for the view of a report with the edits; answers that come too late are not shown. */
async function ask(report, edits) {
  const number = ++state.sent;
  say(text('working'));
  const set = Array.from(edits, ([cell, figure]) => 'set=' + encodeURIComponent(cell + '=' + figure)).join('&');
  try {
    const response = await post('v1/views' + (set ? '?' + set : ''), { report, previous: state.previous });
    const view = await response.json();
    if (number !== state.sent) return null;
    say('');
    return view;
  } catch (e) {
    if (number === state.sent) say(text('failed') + ': ' + e.message, true);
    return null;
  }
}

/** What is refused changes nothing: the report that was open stays as it was edited. */
async function open(file) {
  clearTimeout(state.timer);
  state.asked = file;
  const view = await ask(file, new Map());
  if (!view) return;
  state.edits = new Map();
  state.past = [];
  state.typing = '';
  state.original = file;
  state.report = view.report;
  state.view = view;
  state.remarks = view.result.remarks || [];
  build();
  show();
  $('result').hidden = false;
  $('verdict').focus();
}

async function recheck() {
  const view = await ask(named(state.report, 'report.json'), state.edits);
  if (view) {
    state.view = view;
    show();
  }
  $('undo').disabled = state.past.length === 0;
}

function change(changes, typed = '') {
  if (!typed || typed !== state.typing) state.past.push(new Map(state.edits));
  state.typing = typed;
  for (const [cell, figure] of changes) state.edits.set(cell, figure);
  recheck();
}

function undo() {
  if (state.past.length === 0) return;
  state.edits = state.past.pop();
  state.typing = '';
  recheck();
}

// The report in the official layout. Built once; what is shown in it changes with every answer.

function build() {
  const sections = $('sections');
  sections.textContent = '';
  for (const section of state.view.sections) {
    const part = element('section', {}, element('h3', {}, words(section.heading)));
    for (const each of section.texts) {
      if (each.heading) part.append(element('h4', {}, words(each.heading)));
      for (const line of each.text.split('\n')) part.append(element('p', { class: 'words' }, line));
    }
    if (section.rows.length) part.append(table(section));
    sections.append(part);
  }
}

function table(section) {
  const body = element('tbody');
  for (const row of section.rows) body.append(element('tr', {}, ...row.cells.map(cell)));
  const frame = element('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': words(section.heading) });
  frame.append(element('table', {}, body));
  return frame;
}

function cell(each) {
  const spans = { colspan: each.width, rowspan: each.height };
  if (!each.address) {
    const label = words(each.label);
    return element(label ? 'th' : 'td', spans, label);
  }
  const input = element('input', { 'aria-label': text('cell') + ' ' + each.address, autocomplete: 'off', inputmode: 'decimal' });
  const box = element('td', { ...spans, id: each.address, 'data-cell': each.address }, input);
  input.addEventListener('focus', () => {
    state.typing = '';
    highlight([each.address], true);
  });
  input.addEventListener('blur', () => highlight([], true));
  box.addEventListener('mouseenter', () => highlight([each.address], true));
  box.addEventListener('mouseleave', () => highlight([], true));
  input.addEventListener('input', () => {
    clearTimeout(state.timer);
    state.timer = setTimeout(() => edited(each.address, input), 250);
  });
  input.addEventListener('change', () => edited(each.address, input));
  input.addEventListener('keydown', (event) => move(event, input));
  return box;
}

function edited(address, input) {
  clearTimeout(state.timer);
  const now = state.edits.has(address) ? state.edits.get(address) : figures(state.view).get(address);
  if (input.value.trim() !== now) change([[address, input.value.trim()]], address);
}

/** Up and down go to the cell above and below, and Enter to the next. */
function move(event, input) {
  const steps = { ArrowUp: -1, ArrowDown: 1, Enter: 1 };
  if (!(event.key in steps)) return;
  const place = input.getBoundingClientRect();
  const others = Array.from(document.querySelectorAll('td input')).filter((each) => {
    const other = each.getBoundingClientRect();
    return Math.abs(other.left - place.left) < 4 && (other.top - place.top) * steps[event.key] > 4;
  });
  const next = steps[event.key] > 0 ? others[0] : others[others.length - 1];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}

function figures(view) {
  const all = new Map();
  for (const section of view.sections) for (const row of section.rows) for (const each of row.cells) {
    if (each.address) all.set(each.address, each.figure || '');
  }
  return all;
}

const box = (address) => document.getElementById(address);

/** What was found, at the cells and in the list. */
function show() {
  const { result } = state.view;
  const implied = new Map((result.implied || []).map((each) => [each.cell, each.value]));
  for (const [address, figure] of figures(state.view)) {
    const at = box(address);
    const input = at.querySelector('input');
    at.className = state.edits.has(address) ? 'changed' : '';
    at.removeAttribute('title');
    if (document.activeElement !== input) input.value = figure;
    input.placeholder = implied.has(address) ? implied.get(address) : '';
    for (const sign of at.querySelectorAll('.sign')) sign.remove();
  }
  for (const finding of result.findings.slice().reverse()) for (const address of finding.cells) mark(address, finding);
  $('verdict').textContent = text('verdict.' + result.verdict) + ' · ' + (result.report.agency || '') + ' ' + result.report.year;
  $('verdict').className = result.verdict;
  list('findings', result.findings.map(found));
  quote();
  $('no-findings').hidden = result.findings.length > 0;
  list('repairs', state.view.repairs.proposals.map(proposal));
  $('repairs-part').hidden = state.view.repairs.proposals.length === 0;
  list('remarks', state.remarks.map((each) => element('li', {}, words(each.message))));
  $('remarks-part').hidden = state.remarks.length === 0;
  list('not-evaluated', result.notEvaluated.map((each) => element('li', {}, each.rule + ' ' + words(each.message))));
  $('not-evaluated-part').hidden = result.notEvaluated.length === 0;
  $('undo').disabled = state.past.length === 0;
  $('annotated').hidden = !state.original || !/\.(docx|xlsx|pdf)$/i.test(state.original.name);
}

const list = (id, items) => {
  $(id).textContent = '';
  $(id).append(...items);
};

/** By a sign as well as by colour. */
function mark(address, finding) {
  const at = box(address);
  if (!at) return;
  const isSuspect = finding.suspect === address;
  if (!at.classList.contains('ERROR')) at.classList.add(finding.severity);
  if (isSuspect) at.classList.add('suspect');
  at.title = (at.title ? at.title + '\n' : '') + words(finding.message);
  if (isSuspect && !at.querySelector('.sign')) at.prepend(element('span', { class: 'sign', 'aria-hidden': 'true' }, '!'));
}

function found(finding) {
  const button = element('button', { type: 'button', class: 'finding' },
    element('strong', {}, text('severity.' + finding.severity) + ' ' + finding.rule + ' '), words(finding.message));
  const item = element('li', { class: finding.severity, 'data-rule': finding.rule }, button);
  if (finding.quotation) item.append(element('blockquote', {}, finding.quotation.sentence));
  if (finding.basis) item.append(element('small', {}, finding.basis));
  const light = (isOn) => {
    highlight(isOn ? finding.cells : [], false);
    if (isOn && finding.quotation) sentence(finding.quotation.sentence);
  };
  for (const event of ['mouseenter', 'focusin']) item.addEventListener(event, () => light(true));
  for (const event of ['mouseleave', 'focusout']) item.addEventListener(event, () => light(false));
  button.addEventListener('click', () => {
    const at = box(finding.suspect || finding.cells[0]);
    if (at) at.querySelector('input').focus();
  });
  return item;
}

/** Shows what belongs together; from a cell, also the findings that name it and what they quote. */
function highlight(cells, withFindings) {
  for (const each of document.querySelectorAll('td.hot, li.hot, mark.hot')) each.classList.remove('hot');
  for (const address of cells) if (box(address)) box(address).classList.add('hot');
  if (!withFindings) return;
  state.view.result.findings.forEach((finding, at) => {
    if (!finding.cells.some((each) => cells.includes(each))) return;
    $('findings').children[at].classList.add('hot');
    if (finding.quotation) sentence(finding.quotation.sentence);
  });
}

/** Marks every sentence that findings quote; from it one gets to its finding. */
function quote() {
  const quoting = new Map();
  state.view.result.findings.forEach((finding, at) => {
    const sentence = finding.quotation ? finding.quotation.sentence : '';
    if (sentence) quoting.set(sentence, [...(quoting.get(sentence) || []), at]);
  });
  for (const line of document.querySelectorAll('p.words')) {
    let rest = line.textContent;
    line.textContent = '';
    for (;;) {
      const first = earliest(rest, quoting.keys());
      if (!first) break;
      const at = rest.indexOf(first);
      line.append(rest.slice(0, at), quoted(first, quoting.get(first)));
      rest = rest.slice(at + first.length);
    }
    line.append(rest);
  }
}

/** Of several that begin at the same place, the longest. */
function earliest(line, sentences) {
  const found = Array.from(sentences).filter((each) => line.includes(each));
  found.sort((one, other) => line.indexOf(one) - line.indexOf(other) || other.length - one.length);
  return found[0];
}

function quoted(sentence, places) {
  const findings = places.map((at) => state.view.result.findings[at]);
  const made = element('mark', { role: 'button', tabindex: '0', title: findings.map((each) => each.rule).join(' ') }, sentence);
  const light = (isOn) => {
    highlight(isOn ? findings.flatMap((each) => each.cells) : [], false);
    if (isOn) for (const at of places) $('findings').children[at].classList.add('hot');
  };
  const go = () => $('findings').children[places[0]].querySelector('button').focus();
  for (const event of ['mouseenter', 'focus']) made.addEventListener(event, () => light(true));
  for (const event of ['mouseleave', 'blur']) made.addEventListener(event, () => light(false));
  made.addEventListener('click', go);
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    go();
  });
  return made;
}

function sentence(wanted) {
  for (const each of document.querySelectorAll('p.words mark')) if (each.textContent === wanted) each.classList.add('hot');
}

function proposal(repair) {
  const changes = repair.changes.map((each) => (each.from || '∅') + ' → ' + each.to).join(', ');
  const button = element('button', { type: 'button', class: 'try' }, text('try') + ' ', element('span', { class: 'change' }, changes));
  button.addEventListener('click', () => change(repair.changes.map((each) => [each.cell, each.to])));
  const item = element('li', {}, button, element('small', {}, words(repair.message)));
  item.addEventListener('mouseenter', () => highlight(repair.changes.map((each) => each.cell), false));
  item.addEventListener('mouseleave', () => highlight([], false));
  return item;
}

// Downloads.

async function download(path, file, name) {
  try {
    const response = await post(path, { report: file, previous: state.previous });
    save(await response.blob(), name);
  } catch (e) {
    say(e.message, true);
  }
}

const title = () => (state.view.result.report.agency || text('report')) + state.view.result.report.year;

// What the user does.

$('file').addEventListener('change', (event) => {
  if (event.target.files[0]) open(event.target.files[0]);
});
function compare(file) {
  state.previous = file;
  $('previous-name').textContent = file ? file.name : '';
  if (state.view) recheck();
}

$('previous').addEventListener('change', (event) => compare(event.target.files[0] || null));

/** Last year's report has a place of its own; all else is for the report. */
const isForPrevious = (event) => event.target instanceof Element && event.target.closest('#previous-drop') !== null;

function over(place) {
  for (const each of ['drop', 'previous-drop']) $(each).classList.toggle('over', each === place);
}

for (const name of ['dragenter', 'dragover']) document.addEventListener(name, (event) => {
  event.preventDefault();
  over(isForPrevious(event) ? 'previous-drop' : 'drop');
});
document.addEventListener('dragleave', () => over(''));
document.addEventListener('drop', (event) => {
  event.preventDefault();
  over('');
  const file = event.dataTransfer.files[0];
  if (file && isForPrevious(event)) {
    $('previous').value = '';
    compare(file);
  } else if (file) {
    open(file);
  }
});
document.addEventListener('paste', (event) => {
  if (event.target.closest('input, textarea')) return;
  const html = event.clipboardData.getData('text/html');
  const plain = event.clipboardData.getData('text/plain');
  if (event.clipboardData.files[0]) open(event.clipboardData.files[0]);
  else if (/<table/i.test(html)) open(named(html, 'pasted.html'));
  else if (plain.trim()) open(named(plain, 'pasted.txt'));
});
$('paste-button').addEventListener('click', () => {
  const pasted = $('paste').value;
  if (pasted.trim()) open(named(pasted, /^\s*</.test(pasted) ? 'pasted.html' : 'pasted.txt'));
});
$('undo').addEventListener('click', undo);
$('print').addEventListener('click', () => window.print());
for (const each of document.querySelectorAll('.download')) {
  const { format } = each.dataset;
  each.addEventListener('click', () => download('v1/conversions?to=' + format, named(state.view.report, 'report.json'), title() + '.' + format));
}
$('annotated').addEventListener('click', () => download('v1/annotations', state.original, state.original.name));
begin(() => {
  if (!state.view) return;
  build();
  show();
}, () => {
  if (state.asked) open(state.asked);
});
