// The page for who supervises: many reports, a row each. It sends some at a time, so that the service stays free for others.

import { $, begin, element, named, post, save, say, send, text, words } from './base.js';

const AT_A_TIME = 4;
const LONGEST_WAIT = 30;
const STREAM = /\.(ndjson|jsonl)$/i;
const VERDICTS = ['INVALID', 'UNDETERMINED', 'VALID', 'UNREAD'];
const COLUMNS = ['source', 'agency', 'year', 'verdict', 'errors', 'warnings', 'rules'];

const state = { rows: [], total: 0, run: 0, sorted: { column: '', down: false }, waiting: [] };

/** What the table shows of a record, or of an input that held no report. */
function rowOf(record) {
  const findings = record.findings || [];
  const count = (severity) => findings.filter((each) => each.severity === severity).length;
  return {
    record,
    source: record.report.source,
    agency: record.report.agency || '',
    year: record.report.year || '',
    verdict: record.verdict || 'UNREAD',
    errors: count('ERROR'),
    warnings: count('WARNING'),
    rules: Array.from(new Set(findings.filter((each) => each.severity !== 'INFO').map((each) => each.rule))).sort().join(' '),
  };
}

// Checking.

async function patiently(ask) {
  for (;;) {
    try {
      return await ask();
    } catch (e) {
      if (!e.wait) throw e;
      await new Promise((go) => setTimeout(go, Math.min(e.wait, LONGEST_WAIT) * 1000));
    }
  }
}

async function one(file, run) {
  const source = file.path || file.name;
  try {
    const response = await patiently(() => post('v1/validations', { report: file }));
    const record = await response.json();
    record.report.source = source;
    add(record, run);
  } catch (e) {
    add({ report: { source }, error: { zh: e.message, en: e.message } }, run);
  }
}

/** A stream that fails, or ends before its last line was answered, says so in a row of its own: none is missing in silence. */
async function stream(file, run) {
  const source = file.path || file.name;
  const progress = { answered: 0 };
  try {
    await answers(file, run, progress);
  } catch (e) {
    add({ report: { source: source + ':' + (progress.answered + 1) }, error: { zh: e.message, en: e.message } }, run);
  }
}

/** The answer comes while the rest is still on its way. */
async function answers(file, run, progress) {
  const response = await patiently(() => send('v1/validations:batch', file, 'application/x-ndjson'));
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (run !== state.run) {
      reader.cancel();
      return;
    }
    const lines = (rest + decoder.decode(value || new Uint8Array(), { stream: !done })).split('\n');
    rest = lines.pop();
    for (const line of lines) {
      if (!line) continue;
      const record = JSON.parse(line);
      const place = record.report.source.replace(/^.*(?=:\d+$)/, '');
      record.report.source = (file.path || file.name) + place;
      progress.answered = Number(place.slice(1));
      add(record, run);
    }
    if (!done) continue;
    if (rest || progress.answered < file.lastLine) throw new Error(text('supervisor.cut'));
    return;
  }
}

/** Counts the lines that hold something, and notes which is the last of them. */
async function linesIn(file) {
  const reader = file.stream().getReader();
  let line = 1;
  let filled = 0;
  file.lastLine = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return filled;
    for (const byte of value) {
      if (byte === 10) line++;
      else if (byte > 32 && file.lastLine !== line) {
        file.lastLine = line;
        filled++;
      }
    }
  }
}

async function check(files) {
  const wanted = files.filter((each) => !each.name.startsWith('.'));
  if (!wanted.length) return;
  state.waiting = files;
  const run = ++state.run;
  state.rows = [];
  state.total = 0;
  $('bodies').tBodies[0].textContent = '';
  $('survey').hidden = false;
  $('progress-part').hidden = false;
  say(text('working'));
  for (const file of wanted) state.total += STREAM.test(file.name) ? await linesIn(file) : 1;
  const next = wanted[Symbol.iterator]();
  const worker = async () => {
    for (const file of next) {
      if (run !== state.run) return;
      if (STREAM.test(file.name)) await stream(file, run);
      else await one(file, run);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
    if (run === state.run) say('');
  } catch (e) {
    say(text('failed') + ': ' + e.message, true);
  }
  if (run === state.run) finish();
}

function finish() {
  $('progress-part').hidden = true;
  show();
  filter();
}

// Showing.

let planned = 0;

function add(record, run) {
  if (run !== state.run) return;
  const row = rowOf(record);
  state.rows.push(row);
  row.line = line(row);
  $('bodies').tBodies[0].append(row.line);
  row.line.hidden = !isWanted(row);
  if (!planned) planned = setTimeout(show, 300);
}

function line(row) {
  const made = element('tr', { class: row.verdict });
  for (const column of COLUMNS) {
    const isVerdict = column === 'verdict';
    made.append(element('td', { class: column }, isVerdict ? text('verdict.' + row.verdict) : String(row[column])));
  }
  const messages = row.record.error ? [row.record.error] : (row.record.findings || []).map((each) => each.message);
  if (messages.length) {
    const button = element('button', { type: 'button', 'aria-expanded': 'false' }, row.source);
    button.addEventListener('click', () => unfold(row, button, messages));
    made.cells[0].textContent = '';
    made.cells[0].append(button);
  }
  return made;
}

function unfold(row, button, messages) {
  const list = row.line.querySelector('ul');
  button.setAttribute('aria-expanded', String(!list));
  if (list) list.remove();
  else row.line.cells[0].append(element('ul', {}, ...messages.map((each) => element('li', {}, words(each)))));
}

function show() {
  clearTimeout(planned);
  planned = 0;
  $('progress').value = state.total ? Math.min(1, state.rows.length / state.total) : 0;
  $('done').textContent = state.rows.length + ' / ' + state.total;
  const verdicts = new Map(VERDICTS.map((each) => [each, 0]));
  const rules = new Map();
  for (const row of state.rows) {
    verdicts.set(row.verdict, verdicts.get(row.verdict) + 1);
    for (const rule of row.rules.split(' ')) if (rule) rules.set(rule, (rules.get(rule) || 0) + 1);
  }
  $('verdicts').textContent = '';
  for (const [verdict, count] of verdicts) $('verdicts').append(element('li', { class: verdict }, text('verdict.' + verdict) + ': ' + count));
  const sorted = Array.from(rules).sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]));
  const body = $('rules').tBodies[0];
  body.textContent = '';
  for (const [rule, count] of sorted) body.append(element('tr', {}, element('td', {}, rule), element('td', {}, String(count))));
  choices('verdict-filter', VERDICTS.map((each) => [each, text('verdict.' + each)]));
  choices('rule-filter', sorted.map(([rule, count]) => [rule, rule + ' (' + count + ')']));
  filter();
}

function choices(id, values) {
  const select = $(id);
  const chosen = select.value;
  select.textContent = '';
  select.append(element('option', { value: '' }, text('supervisor.all')));
  for (const [value, name] of values) select.append(element('option', { value }, name));
  if (chosen && !values.some(([value]) => value === chosen)) select.append(element('option', { value: chosen }, chosen));
  select.value = chosen;
}

function isWanted(row) {
  const wanted = $('search').value.trim().toLowerCase();
  return (!wanted || (row.source + ' ' + row.agency).toLowerCase().includes(wanted))
    && (!$('verdict-filter').value || row.verdict === $('verdict-filter').value)
    && (!$('rule-filter').value || row.rules.split(' ').includes($('rule-filter').value));
}

const shown = () => state.rows.filter((row) => !row.line.hidden);

function filter() {
  for (const row of state.rows) row.line.hidden = !isWanted(row);
  $('shown').textContent = shown().length + ' / ' + state.rows.length;
}

function headings() {
  $('columns').textContent = '';
  for (const column of COLUMNS) {
    const button = element('button', { type: 'button' }, text('supervisor.' + column));
    button.addEventListener('click', () => sort(column));
    const isSorted = state.sorted.column === column;
    const order = isSorted ? { 'aria-sort': state.sorted.down ? 'descending' : 'ascending' } : {};
    $('columns').append(element('th', { scope: 'col', ...order }, button));
  }
}

function sort(column) {
  state.sorted = { column, down: state.sorted.column === column && !state.sorted.down };
  const direction = state.sorted.down ? -1 : 1;
  const order = (one, other) => (typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other), 'zh'));
  state.rows.sort((one, other) => direction * order(one[column], other[column]));
  $('bodies').tBodies[0].append(...state.rows.map((row) => row.line));
  headings();
}

// Taking it along: the rows that are shown.

const cells = () => shown().map((row) => COLUMNS.map((column) => (column === 'verdict' ? text('verdict.' + row.verdict) : row[column])));
const header = () => COLUMNS.map((column) => text('supervisor.' + column));

/** A spreadsheet would run a text that begins so. */
const harmless = (value) => (typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? "'" + value : String(value));
const quoted = (value) => (/[",\r\n]/.test(value) ? '"' + value.replace(/"/g, '""') + '"' : value);

function csv() {
  const lines = [header(), ...cells()].map((row) => row.map((value) => quoted(harmless(value))).join(','));
  save(named('\ufeff' + lines.join('\r\n') + '\r\n', 'reports.csv'), 'reports.csv');
}

async function xlsx() {
  try {
    const table = JSON.stringify({ name: text('supervisor.reports'), header: header(), rows: cells() });
    save(await (await send('v1/tables', table, 'application/json')).blob(), 'reports.xlsx');
  } catch (e) {
    say(e.message, true);
  }
}

function records() {
  save(named(shown().map((row) => JSON.stringify(row.record) + '\n').join(''), 'records.ndjson'), 'records.ndjson');
}

// What the user does.

/** All files below a folder that was dropped. */
async function below(entry) {
  if (entry.isFile) {
    const file = await new Promise((take, fail) => entry.file(take, fail));
    file.path = entry.fullPath.replace(/^\//, '');
    return [file];
  }
  const reader = entry.createReader();
  const files = [];
  for (;;) {
    // Some hundred at a time.
    const entries = await new Promise((take, fail) => reader.readEntries(take, fail));
    if (!entries.length) return files;
    for (const each of entries) files.push(...await below(each));
  }
}

function chosen(event) {
  const files = Array.from(event.target.files);
  for (const file of files) file.path = file.webkitRelativePath || file.name;
  check(files);
}

$('folder').addEventListener('change', chosen);
$('files').addEventListener('change', chosen);
for (const name of ['dragenter', 'dragover']) document.addEventListener(name, (event) => {
  event.preventDefault();
  $('drop').classList.add('over');
});
document.addEventListener('dragleave', () => $('drop').classList.remove('over'));
document.addEventListener('drop', async (event) => {
  event.preventDefault();
  $('drop').classList.remove('over');
  const entries = Array.from(event.dataTransfer.items, (each) => each.webkitGetAsEntry()).filter((each) => each);
  const files = [];
  for (const entry of entries) files.push(...await below(entry));
  check(files);
});
$('stop').addEventListener('click', () => {
  state.run++;
  say('');
  finish();
});
for (const id of ['search', 'verdict-filter', 'rule-filter']) for (const event of ['input', 'change']) $(id).addEventListener(event, filter);
$('csv').addEventListener('click', csv);
$('xlsx').addEventListener('click', xlsx);
$('records').addEventListener('click', records);

begin(() => {
  headings();
  for (const row of state.rows) {
    const fresh = line(row);
    row.line.replaceWith(fresh);
    row.line = fresh;
  }
  show();
}, () => check(state.waiting));
