// The chat in the browser. Everything works without this file; with it a tap changes the page in place, what is being
// typed is kept, and leaving is instant. It keeps nothing on the device.
"use strict";
(() => {
  const REPLY_MS = 15000;
  const HELP_MS = 4000;
  const TWICE_MS = 1500;

  const policy = window.trustedTypes
    ? window.trustedTypes.createPolicy("page", { createHTML: (html) => html })
    : { createHTML: (html) => html };

  let gone = false; // the person left: nothing may appear any more
  let underway = null; // the request that is being answered
  let unsent = null; // the fields that did not arrive
  let changed = false; // news came while something was underway
  let composing = false; // a syllable is being put together in the box
  let source = null;
  let tapped = null;
  let escaped = 0;

  const region = () => document.getElementById("page");
  const box = () => document.getElementById("text");
  const writing = () => document.querySelector("form.writing");

  // -- leaving ---------------------------------------------------------------------------------

  function leave() {
    gone = true;
    document.documentElement.replaceChildren();
    if (source) source.close();
    if (underway) underway.abort();
    try {
      if (!navigator.sendBeacon("/leave")) throw new Error("refused");
    } catch {
      fetch("/leave", { method: "POST", keepalive: true }).catch(() => {});
    }
    location.replace("/away");
  }

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.repeat || event.isComposing) return;
    if (event.timeStamp - escaped < TWICE_MS && escaped > 0) leave();
    else escaped = event.timeStamp;
  });

  // A page taken out of the browser's memory by "back" is never shown: it is blank before it can be.
  window.addEventListener("pagehide", (event) => {
    if (box()) box().value = "";
    if (event.persisted) document.documentElement.hidden = true;
  });
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    document.documentElement.hidden = true;
    location.replace("/away");
  });

  // -- sending ---------------------------------------------------------------------------------

  function fieldsOf(form, button) {
    const fields = new URLSearchParams(new FormData(form));
    if (button && button.name) fields.set(button.name, button.value);
    return fields;
  }

  // Fails with "help" when the answer is the page of emergency numbers, with "elsewhere" when it is another page: the
  // chat was left or is over.
  async function ask(fields, limit) {
    const asking = new AbortController();
    underway = asking;
    const timer = setTimeout(() => asking.abort(), limit);
    try {
      const reply = await fetch("/", {
        method: fields ? "POST" : "GET",
        body: fields,
        headers: { "X-Page": "fragment" },
        credentials: "same-origin",
        mode: "same-origin",
        cache: "no-store",
        signal: asking.signal,
      });
      const html = await reply.text();
      const answer = new DOMParser().parseFromString(policy.createHTML(html), "text/html");
      const page = answer.getElementById("page");
      if (answer.querySelector("[data-help]")) throw new Error("help");
      if (reply.status >= 500 || (!page && !reply.ok)) throw new Error("not taken");
      if (!page) throw new Error("elsewhere");
      return { page, asking, taken: reply.ok };
    } finally {
      clearTimeout(timer);
    }
  }

  async function send(fields, urgent) {
    if (underway && !urgent) return;
    if (underway) underway.abort();
    busy(true);
    const text = fields.get("text");
    let mine = null;
    const start = (what, limit) => {
      const asked = ask(what, limit);
      mine = underway;
      return asked;
    };
    try {
      if (text !== null && unsent && sameName(unsent, fields) && unsent.get("text") !== text) {
        // The text was changed after a failure. The first one may have arrived after all, and used up its name: look.
        show(await start(null, REPLY_MS), true, null);
        const fresh = fieldsOf(writing(), null);
        for (const name of ["seq", "message_id"]) fields.set(name, fresh.get(name));
        unsent = null;
      }
      show(await start(fields, urgent ? HELP_MS : REPLY_MS), true, text);
      unsent = null;
    } catch (error) {
      if (gone || mine !== underway) return;
      if (error.message === "help" || (urgent && (await reachable("/emergency")))) {
        location.replace("/emergency");
        return;
      }
      if (error.message === "elsewhere") {
        location.replace("/");
        return;
      }
      if (!unsent || text === null || !sameName(unsent, fields)) unsent = fields;
      tell("unsent");
    } finally {
      if (!gone && mine === underway) settle();
    }
  }

  const sameName = (one, other) => one.get("message_id") === other.get("message_id");

  async function reachable(path) {
    const asking = new AbortController();
    const timer = setTimeout(() => asking.abort(), HELP_MS);
    try {
      return (await fetch(path, { cache: "no-store", signal: asking.signal })).ok;
    } catch {
      return false;
    } finally {
      clearTimeout(timer);
    }
  }

  function again() {
    if (!unsent) return refresh(true);
    return unsent.has("text") && box().value ? send(fieldsOf(writing(), null), false) : send(unsent, false);
  }

  async function refresh(asked) {
    if (underway) {
      changed = true;
      return;
    }
    busy(asked);
    try {
      show(await ask(null, REPLY_MS), asked, null);
    } catch (error) {
      if (gone) return;
      if (error.message === "elsewhere") location.replace("/");
      else if (asked) tell("unsent");
    } finally {
      if (!gone) settle();
    }
  }

  function settle() {
    underway = null;
    busy(false);
    if (changed && !composing) {
      changed = false;
      refresh(false);
    }
  }

  function busy(on) {
    if (!gone) document.documentElement.toggleAttribute("data-busy", on);
  }

  function tell(trouble) {
    for (const part of document.querySelectorAll("[data-trouble]")) {
      part.hidden = part.dataset.trouble !== trouble;
      if (!part.hidden) part.scrollIntoView({ block: "nearest" });
    }
  }

  // -- showing ---------------------------------------------------------------------------------

  const said = (page) =>
    Array.from(page.querySelectorAll(".bubble"), (bubble) => `${bubble.className}\n${bubble.textContent.trim()}`);

  function show({ page, asking, taken }, mine, sent) {
    if (gone || asking !== underway) return;
    const now = region();
    const kind = (whole) => whole.querySelector('[data-part="write"]').dataset.kind;
    if (!mine && composing && kind(now) !== kind(page)) {
      changed = true; // the box would be taken away under a half-written syllable
      return;
    }
    const before = said(now);
    const low = window.innerHeight + window.scrollY > document.documentElement.scrollHeight - 160;
    const typed = box() ? box().value : "";
    const opened = !mine && now.querySelector("details[open]") !== null;
    const held = hold(document.activeElement);
    document.documentElement.lang = page.lang;
    now.lang = page.lang;
    now.dataset.live = page.dataset.live;
    for (const part of now.querySelectorAll("[data-part]")) {
      const next = page.querySelector(`[data-part="${part.dataset.part}"]`);
      if (part.dataset.part === "write" && part.dataset.kind === next.dataset.kind) keep(part, next);
      else if (!part.isEqualNode(next)) part.replaceWith(document.adoptNode(next));
    }
    if (box()) box().value = taken && sent !== null && typed === sent ? "" : typed;
    if (opened && now.querySelector("details")) now.querySelector("details").open = true;
    tell(null);
    prepare();
    const bubbles = Array.from(now.querySelectorAll(".bubble"));
    const after = said(now);
    let first = 0;
    while (first < before.length && first < after.length && plain(before[first]) === plain(after[first])) first += 1;
    const read = release(held, mine, bubbles[first]);
    if (first < bubbles.length) {
      announce(bubbles.slice(read ? first + 1 : first));
      if (mine && first === 0) window.scrollTo(0, 0);
      else if (mine || low) bubbles[first].scrollIntoView({ block: "start" });
    }
  }

  // A bubble that gets a neighbour may lose its label; it is not new for that.
  const plain = (line) => line.replace(/ again/, "");

  // A box that is in use stays as it is, with its caret and half a syllable; only the names of the forms change.
  function keep(part, next) {
    const inputs = Array.from(next.querySelectorAll("form:not(.look) input[type=hidden]"));
    const mine = Array.from(part.querySelectorAll("form:not(.look) input[type=hidden]"));
    if (inputs.length !== mine.length) {
      part.replaceWith(document.adoptNode(next));
      return;
    }
    mine.forEach((input, index) => {
      input.value = inputs[index].value;
    });
    const [look, nextLook] = [part.querySelector(".look"), next.querySelector(".look")];
    if (look && !nextLook) look.remove();
    if (!look && nextLook) part.append(document.adoptNode(nextLook));
    part.className = next.className;
  }

  function hold(element) {
    if (!element || !region().contains(element)) return null;
    const { id, name, value, tagName } = element;
    return { element, id, name, value, tagName, start: element.selectionStart, end: element.selectionEnd };
  }

  // Gives the focus back after a swap. True when the first new bubble has it, and is read out for that.
  function release(held, mine, bubble) {
    if (!held || document.contains(held.element)) return false;
    const same = held.id
      ? document.getElementById(held.id)
      : Array.from(region().querySelectorAll("button, a, summary")).find(
          (other) => other.tagName === held.tagName && other.name === held.name && other.value === held.value,
        );
    if (same && (!mine || !bubble || same === box())) {
      same.focus({ preventScroll: true });
      if (same === box() && held.start !== undefined) same.setSelectionRange(held.start, held.end);
      return false;
    }
    if (mine && bubble) bubble.focus({ preventScroll: true });
    return mine && bubble !== undefined;
  }

  function announce(bubbles) {
    const spoken = document.getElementById("announce");
    spoken.lang = region().lang;
    spoken.textContent = bubbles.map((bubble) => bubble.innerText.trim()).join("\n");
  }

  // -- location, only after a tap --------------------------------------------------------------

  function locate(form) {
    if (!navigator.geolocation) {
      tell("unknown");
      return;
    }
    busy(true);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        busy(false);
        if (gone || !document.contains(form)) return;
        const fields = fieldsOf(form, null);
        // About a hundred metres: enough to find the nearest place.
        fields.set("lat", coords.latitude.toFixed(3));
        fields.set("lon", coords.longitude.toFixed(3));
        send(fields, false);
      },
      (error) => {
        busy(false);
        if (!gone) tell(error.code === error.PERMISSION_DENIED ? "refused" : "unknown");
      },
      { enableHighAccuracy: false, timeout: 15000, maximumAge: 60000 },
    );
  }

  // -- news ------------------------------------------------------------------------------------

  function listen() {
    const wanted = !gone && region() !== null && region().dataset.live === "yes" && "EventSource" in window;
    if (!wanted && source) {
      source.close();
      source = null;
    }
    if (wanted && !source) {
      let lost = false;
      source = new EventSource("/live");
      source.addEventListener("changed", () => refresh(false));
      source.addEventListener("open", () => {
        looking(false);
        if (lost) refresh(false);
        lost = false;
      });
      source.addEventListener("error", () => {
        lost = true;
        looking(true);
      });
    }
  }

  // The button for looking by hand is needed only while news cannot come by themselves.
  function looking(needed) {
    const look = document.querySelector(".look");
    if (look) look.hidden = !needed;
  }

  function prepare() {
    for (const form of document.querySelectorAll('[data-does="locate"]')) form.hidden = false;
    listen();
    looking(!source || source.readyState !== EventSource.OPEN);
  }

  // -- what a tap does -------------------------------------------------------------------------

  const DOES = {
    leave: () => leave(),
    send: (form, button) => send(fieldsOf(form, button), form.dataset.urgent === "yes"),
    again: () => again(),
    look: () => refresh(true),
    locate: (form) => locate(form),
  };

  document.addEventListener("click", (event) => {
    tapped = event.target.closest("button");
    const link = event.target.closest('a[data-does="go"]');
    if (link && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      location.replace(link.getAttribute("href"));
    }
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    const does = DOES[form.dataset.does];
    const button = event.submitter || (tapped && form.contains(tapped) ? tapped : form.querySelector("button"));
    if (!does || (form.dataset.does !== "leave" && !region())) return;
    event.preventDefault();
    does(form, button);
  });
  document.addEventListener("compositionstart", () => {
    composing = true;
  });
  document.addEventListener("compositionend", () => {
    composing = false;
    if (changed && !underway) setTimeout(settle, 0);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.target !== box()) return;
    event.preventDefault();
    writing().requestSubmit();
  });

  if (region()) {
    prepare();
    const newest = document.getElementById("newest");
    const room = document.querySelector('[data-part="write"]').getBoundingClientRect().top;
    if (region().dataset.live === "yes" && newest && newest.getBoundingClientRect().bottom > room) {
      newest.scrollIntoView({ block: "start" });
    }
  }
})();
