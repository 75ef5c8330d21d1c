'use strict';
// What the page does by itself: finds rows, gathers the answers, seals them and gives them out as a file or a letter.
// It sends nothing and keeps nothing.
(() => {
  const page = JSON.parse(document.getElementById('data').textContent);
  const $ = (id) => document.getElementById(id);
  const bytesOf = (text) => new TextEncoder().encode(text);

  // SHA-256 (FIPS 180-4) and HMAC (RFC 2104): a file that is opened from a letter may have no crypto.subtle.
  const primes = (count) => {
    const found = [];
    for (let n = 2; found.length < count; n++)
      if (found.every((p) => n % p)) found.push(n);
    return found;
  };
  const fraction = (x) => ((x - Math.floor(x)) * 4294967296) >>> 0;
  const K = primes(64).map((p) => fraction(Math.cbrt(p)));
  const START = primes(8).map((p) => fraction(Math.sqrt(p)));

  function sha256(bytes) {
    const length = bytes.length;
    const padded = new Uint8Array(((length + 72) >> 6) << 6);
    padded.set(bytes);
    padded[length] = 0x80;
    const view = new DataView(padded.buffer);
    view.setUint32(padded.length - 8, Math.floor(length / 536870912));
    view.setUint32(padded.length - 4, (length << 3) >>> 0);
    const h = START.slice();
    const w = new Uint32Array(64);
    const turn = (x, n) => (x >>> n) | (x << (32 - n));
    for (let at = 0; at < padded.length; at += 64) {
      for (let i = 0; i < 16; i++) w[i] = view.getUint32(at + 4 * i);
      for (let i = 16; i < 64; i++) {
        const a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + w[i - 7] + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
      }
      let [a, b, c, d, e, f, g, last] = h;
      for (let i = 0; i < 64; i++) {
        const one = (last + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) >>> 0;
        const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
        last = g; g = f; f = e; e = (d + one) >>> 0; d = c; c = b; b = a; a = (one + two) >>> 0;
      }
      [a, b, c, d, e, f, g, last].forEach((value, i) => { h[i] = (h[i] + value) >>> 0; });
    }
    const out = new Uint8Array(32);
    h.forEach((value, i) => new DataView(out.buffer).setUint32(4 * i, value));
    return out;
  }
  function hmac(key, bytes) {
    const block = new Uint8Array(64);
    block.set(key.length > 64 ? sha256(key) : key);
    const joined = (pad, rest) => {
      const all = new Uint8Array(64 + rest.length);
      block.forEach((value, i) => { all[i] = value ^ pad; });
      all.set(rest, 64);
      return all;
    };
    return sha256(joined(0x5c, sha256(joined(0x36, bytes))));
  }
  const hex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');

  // The same text that the program seals.
  function sealOf(file) {
    let text = 'deltagande answer 1\n' + file.page + '\n' + file.person + '\n' + file.answered_at + '\n';
    for (const a of file.answers)
      text += [a.edition, a.fingerprint, a.answer, a.comment.length, a.comment].join('\t') + '\n';
    return hex(hmac(bytesOf(page.secret), bytesOf(text)));
  }

  // ---- Finding rows
  const folded = (text) => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd').replace(/ŋ/g, 'n').replace(/ŧ/g, 't').replace(/æ/g, 'ae').replace(/ø/g, 'o');
  const rows = Array.from(document.querySelectorAll('tr[data-find]'));
  $('find').addEventListener('input', () => {
    const words = folded($('find').value).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      row.hidden = !words.every((word) => row.dataset.find.includes(word));
      if (!row.hidden) count++;
    }
    $('found').textContent = words.length ? (count === 1 ? '1 rad passar.' : count + ' rader passar.') : '';
  });

  // ---- Answers
  const forms = Array.from(document.querySelectorAll('form.answer'));
  const chosen = (form) => form.querySelector('input:checked').value;
  // Without what a file or a letter can't carry: control characters and halves of characters.
  const commentOf = (form) => new TextDecoder().decode(bytesOf(form.querySelector('textarea').value
    .replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ''))).trim();
  const words = { approved: 'Godkänd', change_requested: 'Ändring begärd' };
  let unsaved = false;

  function show() {
    let count = 0;
    for (const form of forms) {
      const answer = words[chosen(form)];
      if (answer) count++;
      const mark = $('mark-' + form.dataset.edition);
      mark.textContent = answer ? 'Ditt svar: ' + answer.toLowerCase() : 'Inte besvarad';
      mark.className = 'word ' + (answer ? 'met' : '');
    }
    $('count').textContent = count + ' av ' + forms.length + ' listor besvarade.';
  }
  for (const form of forms) {
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => { unsaved = true; show(); });
  }
  show();
  window.addEventListener('beforeunload', (event) => {
    if (unsaved) { event.preventDefault(); event.returnValue = ''; }
  });

  function problem(list, text, target) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = '#' + target;
    link.textContent = text;
    item.append(link);
    list.append(item);
    link.addEventListener('click', (event) => { event.preventDefault(); $(target).focus(); });
  }

  // The sealed file, or null when something is missing: then it is said what.
  function gathered() {
    const list = document.createElement('ul');
    const person = $('person').value;
    if (!person) problem(list, 'Välj vem du är.', 'person');
    const answers = [];
    for (const form of forms) {
      const answer = chosen(form);
      const comment = commentOf(form);
      if (!words[answer]) {
        if (comment) problem(list, form.dataset.name + ': du har skrivit en kommentar, men inte valt ett svar.', 'yes-' + form.dataset.edition);
        continue;
      }
      if (answer === 'change_requested' && !comment)
        problem(list, form.dataset.name + ': skriv vad som ska ändras.', 'comment-' + form.dataset.edition);
      answers.push({ edition: form.dataset.edition, fingerprint: form.dataset.fingerprint, answer, comment });
    }
    if (!answers.length && !list.children.length)
      problem(list, 'Du har inte besvarat någon lista än.', forms.length ? 'yes-' + forms[0].dataset.edition : 'person');
    $('done').textContent = '';
    $('errors').hidden = !list.children.length;
    $('errors').replaceChildren('Svaret är inte klart:', list);
    if (list.children.length) { $('errors').focus(); return null; }
    const file = { kind: 'deltagande-review-answer', version: 1, page: page.page, person,
      answered_at: new Date().toISOString(), answers };
    file.seal = sealOf(file);
    return file;
  }
  const nameOf = () => $('person').selectedOptions[0].textContent.trim();

  function letterOf(file) {
    const lines = ['Svar på granskningen av deltagarlistorna ' + page.year + ' från ' + nameOf() + '.', ''];
    for (const answer of file.answers) {
      const form = forms.find((each) => each.dataset.edition === answer.edition);
      lines.push(form.dataset.name + ': ' + words[answer.answer] + (answer.comment ? ' – ' + answer.comment : ''));
    }
    const coded = btoa(Array.from(bytesOf(JSON.stringify(file)), (b) => String.fromCharCode(b)).join(''))
      .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
    lines.push('', 'Sekreteraren läser in raderna nedan. Ändra inget i dem.', '',
      '-----BEGIN DELTAGANDE-SVAR-----', ...coded.match(/.{1,64}/g), '-----END DELTAGANDE-SVAR-----');
    return lines.join('\r\n');
  }
  function say(text) {
    unsaved = false;
    $('done').textContent = text;
  }

  $('save').addEventListener('click', () => {
    const file = gathered();
    if (!file) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2) + '\n'], { type: 'application/json' }));
    link.download = 'Svar granskning ' + page.year + ' ' + nameOf().normalize('NFD').replace(/[^A-Za-z0-9 -]/g, '') + '.json';
    document.body.append(link);
    link.click();
    link.remove();
    say('Svarsfilen är sparad. Bifoga den i ett brev till sekreteraren.');
  });
  $('mail').addEventListener('click', () => {
    const file = gathered();
    if (!file) return;
    const address = 'mailto:' + encodeURIComponent(page.mail).replace(/%40/g, '@') + '?subject=' +
      encodeURIComponent('Granskning ' + page.year + ', ' + nameOf()) + '&body=' + encodeURIComponent(letterOf(file));
    if (address.length > 8000) { say('Svaret är för långt för ett brev härifrån. Spara svarsfilen och bifoga den.'); return; }
    $('letter').href = address;
    $('letter').hidden = false;
    say('Brevet är klart. Öppna det med länken, och skicka det.');
    $('letter').focus();
  });
  $('copy').addEventListener('click', () => {
    const file = gathered();
    if (!file) return;
    $('text').value = letterOf(file);
    $('text').hidden = $('text-label').hidden = false;
    $('text').focus();
    $('text').select();
    say('Texten är markerad. Kopiera den in i ett brev till sekreteraren.');
  });
})();
