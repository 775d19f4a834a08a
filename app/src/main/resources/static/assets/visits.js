// Notes of visits wait on the phone until the network is there, and go up once, in order. The server knows
// each by the key that is made here, so a note whose answer was lost on the way may be sent again.
(() => {
  const box = document.getElementById("visit-queue");
  const form = document.getElementById("visit-form");
  // Without a safe connection the browser keeps nothing; the form is sent as any other.
  if (!box || !window.isSecureContext || !("indexedDB" in window)) return;
  const words = box.dataset;
  const line = box.querySelector(".queue-line");
  const list = box.querySelector("ul");
  const LONGEST_SIDE = 1600;
  const NOTE = location.pathname.replace(/\/visits(\/note)?$/, "/visits/note");

  const manifest = document.createElement("link");
  manifest.rel = "manifest";
  manifest.href = "/visits.webmanifest";
  document.head.append(manifest);

  const act = (mode, what) => new Promise((done, fail) => {
    const opening = indexedDB.open("daihoi-visits", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("notes", { keyPath: "order", autoIncrement: true });
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const work = database.transaction("notes", mode);
      const request = what(work.objectStore("notes"));
      work.oncomplete = () => { database.close(); done(request.result); };
      work.onerror = work.onabort = () => { database.close(); fail(work.error); };
    };
  });
  const notes = () => act("readonly", (store) => store.getAll());
  const add = (note) => act("readwrite", (store) => store.add(note));
  const put = (note) => act("readwrite", (store) => store.put(note));
  const drop = (note) => act("readwrite", (store) => store.delete(note.order));

  // What was said last stands until a note waits again.
  let told = "";
  async function show(text) {
    const waiting = await notes();
    if (!text && told && waiting.length === 0) return;
    told = text || "";
    const own = waiting.filter((note) => note.person === words.person);
    const said = text || (own.length < waiting.length ? words.stranger : "");
    box.hidden = waiting.length === 0 && !said;
    line.textContent = said || words.waiting.replace("%n", own.length);
    box.querySelector(".queue-send").hidden = own.length === 0;
    list.replaceChildren(...own.map(row));
  }

  function row(note) {
    const item = document.createElement("li");
    const about = document.createElement("span");
    about.textContent = note.about + (note.refused ? ": " + note.refused : "");
    item.append(about);
    if (note.refused) {
      item.append(document.createElement("br"));
      if (note.photos.length > 0) {
        item.append(button(words.noPhotos, async () => { await put({ ...note, photos: [], refused: "" }); await flush(); }));
      }
      item.append(button(words.drop, async () => { if (window.confirm(words.dropAsk)) { await drop(note); await show(); } }));
    }
    return item;
  }

  function button(text, press) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "btn";
    made.textContent = text;
    made.addEventListener("click", press);
    return made;
  }

  // The page may be older than the session: the form token is asked for anew.
  async function token() {
    const answer = await fetch(NOTE, { cache: "no-store", credentials: "same-origin" });
    if (answer.redirected || !answer.ok) return "";
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const found = page.getElementById("visit-queue");
    return found && found.dataset.person === words.person ? page.querySelector('meta[name="csrf"]').content : "";
  }

  function body(note) {
    const data = new FormData();
    note.fields.forEach(([name, value]) => data.append(name, value));
    note.photos.forEach((photo, at) => data.append("photos", photo, "photo-" + at + ".jpg"));
    return data;
  }

  // Many notes take a while: what is seen moves, what is read aloud waits for the end.
  function sending(number, all) {
    box.setAttribute("aria-busy", "true");
    box.hidden = false;
    line.textContent = words.sending.replace("%n", number).replace("%m", all);
  }

  // One tab at a time; the first note that does not get through stops those after it.
  const flush = () => navigator.locks.request("daihoi-visits", async () => {
    let last = null;
    let said = "";
    try {
      const waiting = (await notes()).filter((note) => note.person === words.person && !note.refused);
      if (waiting.length === 0) { await show(); return null; }
      const csrf = await token();
      if (!csrf) { await show(words.signIn); return null; }
      for (const [sent, note] of waiting.entries()) {
        sending(sent + 1, waiting.length);
        const answer = await fetch(note.address, { method: "POST", body: body(note), headers: { "X-CSRF-TOKEN": csrf, "X-Queue": "1" } });
        if (answer.status === 422) {
          await put({ ...note, refused: (await answer.json()).message });
        } else if (answer.ok && !answer.redirected) {
          last = await answer.json();
          await drop(note);
          said = last.state === "parallel" ? words.parallel : words.sent;
        } else {
          break;
        }
      }
    } catch (fault) {
      // No network: what is left waits.
    }
    box.removeAttribute("aria-busy");
    await show(said);
    if (last && said) line.append(" ", link(last.address));
    return last;
  });

  function link(address) {
    const made = document.createElement("a");
    made.href = address;
    made.textContent = words.look;
    return made;
  }

  // Small, upright, and without what the camera writes beside the picture, such as the place.
  async function shrink(file) {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    return new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
  }

  async function photos(field) {
    const made = [];
    for (const file of field.files) {
      try {
        made.push(await shrink(file));
      } catch (fault) {
        throw new Error(words.notPicture.replace("%f", file.name));
      }
    }
    return made;
  }

  async function keep() {
    const fault = document.getElementById("visit-fault");
    const save = form.querySelector("button.btn-primary");
    fault.hidden = true;
    // What is typed while the photos are made small would be lost with the form.
    save.disabled = true;
    const { ward: wardField, day: dayField } = form.elements;
    const [ward, day] = [wardField.value, dayField.value];
    try {
      const pictures = await photos(form.elements.photos);
      const fields = [...new FormData(form)].filter(([name, value]) => typeof value === "string" && name !== "_csrf");
      const place = wardField.selectedOptions[0].textContent;
      await add({ person: words.person, address: form.getAttribute("action"), about: place + ", " + day.split("-").reverse().join("/"), fields, photos: pictures, refused: "" });
    } catch (problem) {
      fault.textContent = problem instanceof DOMException ? words.full : problem.message;
      fault.hidden = false;
      fault.scrollIntoView();
      return;
    } finally {
      save.disabled = false;
    }
    form.reset();
    fresh(true);
    // The next note is most often of the same unit.
    wardField.value = ward;
    dayField.value = day;
    const answer = navigator.onLine ? await flush() : null;
    if (answer) location.assign(answer.address);
    else if ((await notes()).some((note) => !note.refused)) await show(words.stored);
    box.scrollIntoView();
  }

  // A page that was kept serves many notes: each has keys of its own.
  function fresh(another) {
    const asked = new URLSearchParams(location.search);
    const field = form.elements;
    const visit = another ? "" : asked.get("visit") || "";
    field.key.value = crypto.randomUUID();
    if (!visit || field.visit.value !== visit) {
      field.visit.value = visit || crypto.randomUUID();
      field.seen.value = "0";
      field.words.value = "";
    }
    if (asked.get("ward")) field.ward.value = asked.get("ward");
  }

  if (form) {
    fresh(false);
    // Before the guard of all forms, which would take it for sent.
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      event.stopPropagation();
      keep();
    });
  }
  box.querySelector(".queue-send").addEventListener("click", flush);
  window.addEventListener("online", flush);
  if ("serviceWorker" in navigator) {
    navigator.serviceWorker.register("/visits-worker.js").then(() => navigator.serviceWorker.ready).then(async () => {
      // Both pages are taken along at the first look.
      if (!navigator.onLine) return;
      const kept = await caches.open("daihoi-visits-1");
      for (const path of [NOTE.replace(/\/note$/, ""), NOTE]) {
        const answer = await fetch(path);
        if (answer.ok && !answer.redirected) await kept.put(path, answer);
      }
      const parts = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]")];
      for (const part of parts) {
        const path = new URL(part.href || part.src).pathname;
        await kept.put(path, await fetch(path));
      }
      document.documentElement.dataset.visitsKept = "yes";
    }).catch(() => {});
  }
  flush();
})();
