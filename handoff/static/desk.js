// The desk, for counselors: keeps an open page fresh and its leases alive. Everything works without it.
// All text from people enters the page through textContent; there is no other way (Trusted Types are enforced).
"use strict";
(() => {
  const body = document.body;
  document.documentElement.classList.add("scripted");
  const csrf = body.dataset.csrf;
  const talk = document.getElementById("talk");
  const byId = (id) => document.getElementById(id);
  const word = (id) => byId(id).content.textContent;

  // One press, one request.
  for (const form of document.forms) {
    form.addEventListener("submit", (event) => {
      if (event.defaultPrevented) return;
      if (form.dataset.sent) { event.preventDefault(); return; }
      form.dataset.sent = "1";
    });
  }
  addEventListener("pageshow", (event) => {
    if (event.persisted) { location.reload(); return; }
    for (const form of document.forms) delete form.dataset.sent;
  });
  for (const link of document.querySelectorAll("input.link")) link.addEventListener("focus", () => link.select());
  if (!csrf) return;

  const signedOut = () => location.replace("/sign-in");
  const show = (node, text) => { node.hidden = !text; if (text) node.textContent = text; };

  // ---- heartbeat: duty and leases; the session lives only while somebody acts ----

  let acted = true;
  for (const kind of ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"]) {
    addEventListener(kind, () => { acted = true; }, { passive: true });
  }
  async function beat() {
    const send = new URLSearchParams({ csrf, acted: acted ? "1" : "0" });
    acted = false;
    try {
      const answer = await fetch("/beat", { method: "POST", body: send, headers: { Accept: "application/json" } });
      if (answer.status === 401 || answer.status === 403) { signedOut(); return; }
      if (!answer.ok) throw new Error();
      const told = await answer.json();
      show(byId("line"), told.idle_left < 120 ? body.dataset.idle : "");
    } catch {
      show(byId("line"), body.dataset.offline);
    }
  }
  beat();
  setInterval(beat, 20000);

  // ---- live: ids and counts arrive, content is fetched ----

  const title = document.title;
  let urgent = null;
  let queueStamp = null;
  function counted(told) {
    const counts = [];
    if (told.urgent.length) counts.push(`● ${body.dataset.titleUrgent.replace("%u", told.urgent.length)}`);
    if (told.waiting) counts.push(body.dataset.titleWaiting.replace("%w", told.waiting));
    document.title = counts.length ? `${counts.join(" · ")} — ${title}` : title;
    const fresh = urgent !== null && told.urgent.some((one) => !urgent.includes(one));
    urgent = told.urgent;
    if (fresh) show(byId("bell"), body.dataset.urgent);
    if (!told.urgent.length) show(byId("bell"), "");
    if (queueStamp !== told.stamp) { queueStamp = told.stamp; if (byId("queue")) renewQueue(); }
  }
  const live = new EventSource("/live");
  live.addEventListener("queue", (event) => counted(JSON.parse(event.data)));
  live.addEventListener("gone", signedOut);
  live.addEventListener("case", (event) => {
    const told = JSON.parse(event.data);
    if (talk && told.case === talk.dataset.case) {
      if (told.stamp !== talk.dataset.stamp) renewCase();
    } else if (byId("queue")) renewQueue();
  });

  async function values(path) {
    const answer = await fetch(path, { headers: { Accept: "application/json" } });
    if (answer.status === 401) signedOut();
    return answer;
  }

  // ---- the queue ----

  function row(template, line) {
    const made = byId(template).content.firstElementChild.cloneNode(true);
    made.classList.add(`level-${line.level}`);
    made.querySelector(".mark").textContent = line.mark;
    made.querySelector(".word").textContent = line.level_word;
    made.querySelector(".code").textContent = line.case;
    made.querySelector(".lang").textContent = line.language;
    return made;
  }
  async function renewQueue() {
    const answer = await values("/rows").catch(() => null);
    if (!answer || !answer.ok) return;
    const told = await answer.json();
    const queue = told.queue.map((line) => {
      const made = row("queue-row", line);
      made.querySelector(".time").textContent = line.waited;
      made.querySelector(".back").hidden = !line.returned;
      const why = made.querySelector(".why");
      for (const reason of line.reasons) {
        const chip = document.createElement("span");
        chip.className = "chip";
        chip.textContent = reason;
        why.append(chip);
      }
      return made;
    });
    const mine = told.mine.map((line) => {
      const made = row("mine-row", line);
      made.firstElementChild.setAttribute("href", `/case/${encodeURIComponent(line.case)}`);
      const due = made.querySelector(".due");
      due.hidden = !line.unanswered;
      due.querySelector(".time").textContent = line.unanswered || "";
      return made;
    });
    byId("queue").replaceChildren(...queue);
    byId("mine").replaceChildren(...mine);
    byId("mine-part").hidden = !mine.length;
    byId("empty").hidden = queue.length > 0;
    byId("count").textContent = queue.length;
    byId("urgent").textContent = told.queue.filter((line) => line.level === 2).length;
    byId("others").textContent = told.held_by_others;
    byId("duty").textContent = told.on_duty;
  }
  if (byId("queue")) setInterval(renewQueue, 60000);

  // ---- one case ----

  if (!talk) return;
  const form = byId("reply");
  const box = form.elements.text;
  const list = byId("messages");

  function lost() {
    // The case is somebody else's now: what was read leaves the page, what was being written stays.
    live.close();
    list.replaceChildren();
    document.querySelector(".summary").remove();
    for (const one of document.querySelectorAll(".ways, #erasure, #silence, #due")) one.remove();
    form.querySelector("button").disabled = true;
    show(byId("problem"), word("word-lost"));
  }
  function bubble(line) {
    const made = byId("message-row").content.firstElementChild.cloneNode(true);
    made.classList.add(line.who);
    made.dataset.id = line.id;
    made.querySelector("b").textContent = word(`word-${line.who}`);
    const time = made.querySelector("time");
    time.textContent = line.time;
    time.setAttribute("datetime", line.iso);
    const text = made.querySelector(".text");
    if (line.broken) { text.className = "problem"; text.textContent = word("word-broken"); }
    else made.querySelector("bdi").textContent = line.text;
    return made;
  }
  const newest = () => list.lastElementChild && list.lastElementChild.scrollIntoView({ block: "nearest" });
  let renewing = false;
  let again = false;
  async function renewCase() {
    if (renewing) { again = true; return; }
    renewing = true;
    try {
      const last = list.lastElementChild ? list.lastElementChild.dataset.id : "0";
      const answer = await values(`/case/${encodeURIComponent(talk.dataset.case)}/news?since=${encodeURIComponent(last)}`);
      if (answer.status === 404) { lost(); return; }
      if (!answer.ok) return;
      const told = await answer.json();
      list.append(...told.messages.map(bubble));
      talk.dataset.stamp = told.stamp;
      const summary = document.querySelector(".summary");
      summary.className = `summary card level-${told.level}`;
      byId("mark").textContent = told.mark;
      byId("word").textContent = told.level_word;
      byId("why").replaceChildren(...told.reasons.map((reason) => {
        const chip = document.createElement("span");
        chip.className = "chip";
        chip.textContent = reason;
        return chip;
      }));
      byId("erasure").hidden = !told.erasure_asked;
      byId("unreachable").hidden = told.reachable;
      byId("silence").hidden = Boolean(list.lastElementChild);
      const due = byId("due");
      due.hidden = !told.answer_due;
      due.querySelector(".time").textContent = told.answer_due || "";
      form.elements.after.value = told.sent;
      byId("close").elements.heard.value = told.heard;
      if (told.messages.length) newest();
    } catch {
      again = true;
      await new Promise((resolve) => setTimeout(resolve, 2000));
    } finally {
      renewing = false;
      if (again) { again = false; renewCase(); }
    }
  }

  function counting() {
    const left = box.maxLength - box.value.length;
    byId("left").textContent = left < 500 ? word("word-left").replace("%n", left) : "";
  }
  box.addEventListener("input", counting);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.isComposing) form.requestSubmit();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    delete form.dataset.sent;
    const button = form.querySelector("button");
    if (button.disabled) return;
    button.disabled = true;
    box.readOnly = true;
    let open = true;
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        headers: { Accept: "application/json" },
      });
      const told = await answer.json();
      if (answer.status === 401) { signedOut(); return; }
      if (answer.ok) {
        box.value = "";
        counting();
        show(byId("problem"), "");
      } else {
        show(byId("problem"), told.problem);
        if (told.lost || answer.status === 404) { lost(); open = false; }
      }
      if (open) await renewCase();
    } catch {
      show(byId("problem"), word("word-unsent"));
    } finally {
      box.readOnly = false;
      button.disabled = !open;
      if (open) box.focus({ preventScroll: true });
    }
  }, { capture: true });
  newest();
})();
