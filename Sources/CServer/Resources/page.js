// The page: takes texts and files, asks this machine's server what is in them, shows the answer.
// Nothing is kept: when the page closes, the texts are gone.
"use strict";

const $ = (selector, root = document) => root.querySelector(selector);
const results = $("#results");
const files = []; // { file, options: Map, item }
let language = "nl";
let running = null;
let timer = 0;

const SAYINGS = {
  working: ["Bezig met lezen …", "Reading …"],
  done: ["Gelezen: {n}.", "Read: {n}."],
  one: ["1 tekst", "1 text"],
  many: ["{n} teksten", "{n} texts"],
  empty: ["Plak een tekst of kies een bestand.", "Paste a text or choose a file."],
  paste: ["Plak hier een tekst", "Paste a text here"],
  text: ["Tekst {n}", "Text {n}"],
  choose: ["{file}: kies de kolom met de tekst.", "{file}: choose the column with the text."],
  unreadable: ["{file} kan niet worden gelezen: {why}", "{file} cannot be read: {why}"],
  large: ["Dit is te groot voor de server.", "This is too large for the server."],
  busy: ["De server is bezig. Probeer het zo weer.", "The server is busy. Try again in a moment."],
  gone: ["De server antwoordt niet. Draait vingerafdruk serve nog?",
    "The server does not answer. Is vingerafdruk serve still running?"],
  failed: ["Dat ging mis: {why}", "That went wrong: {why}"],
  none: ["(geen)", "(none)"],
  saved: ["Bewaard: {name}.", "Saved: {name}."],
  deleted: ["Verwijderd: {name}.", "Deleted: {name}."],
};

// What each download is called.
const FILES = {
  report: "vingerafdruk.html",
  csv: "vingerafdruk.csv",
  tones: "vingerafdruk-toonsoorten.csv",
  xlsx: "vingerafdruk.xlsx",
  json: "vingerafdruk.json",
};

function say(key, values = {}) {
  const text = SAYINGS[key][language === "nl" ? 0 : 1];
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

// What is to be read

function pastedTexts() {
  return [...document.querySelectorAll("#pasted textarea")]
    .map((area, index) => ({ name: say("text", { n: index + 1 }), text: area.value }))
    .filter((source) => source.text.trim());
}

function form() {
  const data = new FormData();
  for (const { name, text } of pastedTexts()) {
    data.append("file", new Blob([text]), name);
  }
  for (const { file, options } of files) {
    for (const [key, value] of options) if (value) data.append(key, value);
    data.append("file", file, file.name);
  }
  return data;
}

const count = () => pastedTexts().length + files.length;

// Talking to the server

async function ask(path, options) {
  const answer = await fetch(path, options);
  if (answer.ok) return answer;
  const problem = await answer.json().catch(() => ({ detail: answer.statusText }));
  const key = { "too-large": "large", "too-busy": "busy" }[problem.code] ?? "failed";
  throw new Error(say(key, { why: problem.detail }));
}

const post = (path, signal) =>
  ask(`${path}?language=${language}&texts=${$("#without").checked ? "hidden" : "shown"}`,
    { method: "POST", body: form(), signal });

const explain = (error) => showProblems([error instanceof TypeError ? say("gone") : error.message]);

async function read() {
  running?.abort();
  running = new AbortController();
  const own = running;
  if (count() === 0) {
    results.replaceChildren();
    showProblems([]);
    $("#downloads").hidden = true;
    status(say("empty"));
    return;
  }
  results.setAttribute("aria-busy", "true");
  status(say("working"));
  try {
    const answer = await (await post("/ui/views", own.signal)).json();
    if (own !== running) return;
    show(answer);
  } catch (error) {
    if (own !== running || error.name === "AbortError") return;
    results.replaceChildren();
    explain(error);
    status("");
  } finally {
    if (own === running) results.setAttribute("aria-busy", "false");
  }
}

/** Reads a little after the last change. */
function readSoon(delay = 400) {
  clearTimeout(timer);
  timer = setTimeout(read, delay);
}

async function download(kind) {
  try {
    const blob = await (await post(`/ui/${kind}`)).blob();
    const link = document.createElement("a");
    const address = URL.createObjectURL(blob);
    link.href = address;
    link.download = FILES[kind];
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  } catch (error) {
    explain(error);
  }
}

// Showing

const status = (text) => { $("#status").textContent = text; };

function showProblems(lines) {
  const list = document.createElement("ul");
  for (const line of lines) {
    const item = document.createElement("li");
    item.textContent = line;
    list.append(item);
  }
  $("#problems").replaceChildren(...(lines.length ? [list] : []));
}

function show(answer) {
  const lines = [];
  for (const failure of answer.failures) {
    const entry = files.find(({ file }) => file.name === failure.input);
    const choices = failure.columns ?? [];
    if (entry && choices.length) {
      offerColumns(entry, choices);
      if (!entry.options.get("text-column")) {
        lines.push(say("choose", { file: failure.input }));
        continue;
      }
    }
    const place = failure.line ? `${failure.input}:${failure.line}` : failure.input;
    lines.push(say("unreadable", { file: place, why: failure.message }));
  }
  showProblems(lines);
  // The markup is the server's own: it escapes all text, and the page's policy runs no other script.
  results.innerHTML = answer.documents ? answer.views : "";
  const beside = answer.documents === 2;
  $("#beside-label").hidden = !beside;
  if (!beside) $("#beside").checked = false;
  layOut();
  $("#downloads").hidden = answer.documents === 0;
  if (answer.documents) {
    const n = answer.documents === 1 ? say("one") : say("many", { n: answer.documents });
    status(say("done", { n }));
    // The report's own script finds the texts on the page when it is loaded.
    $("#report-script")?.remove();
    const script = document.createElement("script");
    script.id = "report-script";
    script.src = "/assets/report.js";
    document.body.append(script);
  } else {
    status("");
  }
}

const layOut = () => results.classList.toggle("beside", $("#beside").checked);

function offerColumns(entry, names) {
  const choice = $(".columns-choice", entry.item);
  if (!choice.hidden) return;
  choice.hidden = false;
  for (const select of choice.querySelectorAll("select")) {
    const none = new Option(say("none"), "");
    none.dataset.say = "none";
    select.replaceChildren(none, ...names.map((name) => new Option(name, name)));
  }
  $("select", choice).focus();
}

// What people do

function addFiles(list, options = []) {
  for (const [index, file] of [...list].entries()) {
    const item = $("#file-template").content.cloneNode(true).firstElementChild;
    const entry = { file, options: new Map(Object.entries(options[index] ?? {})), item };
    $(".name", item).textContent = file.name;
    item.querySelectorAll("select").forEach((select) => {
      select.addEventListener("change", () => {
        entry.options.set(select.dataset.option, select.value);
        if (entry.options.get("text-column")) read();
      });
    });
    $(".remove", item).addEventListener("click", () => {
      files.splice(files.indexOf(entry), 1);
      item.remove();
      $("#files").focus();
      read();
    });
    files.push(entry);
    $("#file-list").append(item);
    translate(item);
  }
  if (list.length) read();
}

function addText() {
  const paste = $("#pasted-template").content.cloneNode(true).firstElementChild;
  const area = $("textarea", paste);
  area.id = `text-${document.querySelectorAll("#pasted textarea").length + 1}`;
  $("label", paste).htmlFor = area.id;
  area.addEventListener("input", () => readSoon());
  $("#pasted").append(paste);
  captions();
  return area;
}

function captions() {
  const labels = document.querySelectorAll("#pasted label");
  labels.forEach((label, index) => {
    label.textContent =
      labels.length === 1 ? say("paste") : `${say("text", { n: index + 1 })}: ${say("paste").toLowerCase()}`;
  });
}

function clear() {
  for (const { item } of files.splice(0)) item.remove();
  $("#pasted").replaceChildren();
  addText().focus();
  read();
}

// What is kept, where the server keeps anything

async function listProjects() {
  const projects = await (await ask("/v1/projects")).json();
  const items = projects.map((project) => {
    const item = $("#project-template").content.cloneNode(true).firstElementChild;
    $(".name", item).textContent = project.name;
    $("time", item).dateTime = project.saved;
    $("time", item).textContent = new Date(project.saved).toLocaleString(language);
    $(".open", item).addEventListener("click", () => openProject(project).catch(explain));
    $(".remove", item).addEventListener("click", () => deleteProject(project).catch(explain));
    translate(item);
    for (const button of item.querySelectorAll("button")) {
      button.setAttribute("aria-label", `${button.textContent}: ${project.name}`);
    }
    return item;
  });
  $("#project-list").replaceChildren(...items);
}

async function saveProject() {
  const name = $("#project-name").value;
  if (count() === 0) return status(say("empty"));
  await ask(`/v1/projects?name=${encodeURIComponent(name)}`, { method: "POST", body: form() });
  $("#project-name").value = "";
  await listProjects();
  status(say("saved", { name }));
}

async function openProject({ id }) {
  const project = await (await ask(`/v1/projects/${id}`)).json();
  clear();
  addFiles(project.sources.map(({ name, base64 }) =>
    new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name)),
  project.sources.map(({ options }) => options));
}

async function deleteProject({ id, name }) {
  await ask(`/v1/projects/${id}`, { method: "DELETE" });
  await listProjects();
  $("#project-name").focus();
  status(say("deleted", { name }));
}

async function findStore() {
  const health = await (await ask("/v1/health")).json();
  if (!health.store) return;
  $("#projects").hidden = false;
  $("#save").addEventListener("submit", (event) => {
    event.preventDefault();
    saveProject().catch(explain);
  });
  await listProjects();
}

// Language and theme

function translate(root) {
  for (const element of root.querySelectorAll("[data-en]")) {
    element.dataset.nl ??= element.textContent;
    element.textContent = element.dataset[language];
  }
  for (const element of root.querySelectorAll("[data-en-label]")) {
    element.dataset.nlLabel ??= element.getAttribute("aria-label");
    element.setAttribute("aria-label", element.dataset[`${language}Label`]);
  }
  for (const option of root.querySelectorAll("[data-say]")) option.text = say(option.dataset.say);
}

function setLanguage(chosen) {
  language = chosen;
  document.documentElement.lang = chosen;
  translate(document);
  captions();
  read();
}

/** Keeps a choice of appearance for the next time; no text is ever kept. */
function remember(name) {
  const boxes = document.querySelectorAll(`input[name="${name}"]`);
  let kept = null;
  try { kept = localStorage.getItem(name); } catch { /* a browser that keeps nothing */ }
  for (const box of boxes) {
    if (box.value === kept) box.checked = true;
    box.addEventListener("change", () => {
      try { localStorage.setItem(name, box.value); } catch { /* the same */ }
      if (name === "language") setLanguage(box.value);
    });
  }
  return $(`input[name="${name}"]:checked`).value;
}

const drop = $("#drop");
for (const kind of ["dragenter", "dragover"]) {
  document.addEventListener(kind, (event) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    drop.classList.add("over");
  });
}
document.addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) drop.classList.remove("over");
});
document.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  addFiles(event.dataTransfer.files);
});
$("#files").addEventListener("change", (event) => {
  addFiles(event.target.files);
  event.target.value = "";
});
$("#second").addEventListener("click", () => addText().focus());
$("#clear").addEventListener("click", clear);
$("#beside").addEventListener("change", layOut);
$("#without").addEventListener("change", () => read());
for (const button of document.querySelectorAll("[data-download]")) {
  button.addEventListener("click", () => download(button.dataset.download));
}
addText();
remember("theme");
setLanguage(remember("language"));
findStore().catch(explain);
