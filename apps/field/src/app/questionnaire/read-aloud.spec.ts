import { ANI, JOIN_CODE, question } from '../../testing/fake-server';
import { Phone } from '../../testing/phone';

const voice = (lang: string, localService = true): SpeechSynthesisVoice =>
  ({ lang, localService, name: lang, voiceURI: lang, default: false }) as SpeechSynthesisVoice;

class Utterance {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onend: (() => void) | null = null;
  constructor(readonly text: string) {}
}

/** A phone that can speak, or cannot yet. */
function aSpeaker(...voices: SpeechSynthesisVoice[]) {
  const listeners: (() => void)[] = [];
  const speaker = {
    said: [] as Utterance[],
    cancelled: 0,
    voices,
    tell: () => listeners.forEach((listener) => listener()),
  };
  Object.assign(globalThis, {
    SpeechSynthesisUtterance: Utterance,
    speechSynthesis: {
      getVoices: () => speaker.voices,
      speak: (piece: Utterance) => speaker.said.push(piece),
      cancel: () => (speaker.cancelled += 1),
      addEventListener: (_: string, listener: () => void) => listeners.push(listener),
      removeEventListener: () => undefined,
    },
  });
  return speaker;
}

async function asked(): Promise<Phone> {
  const phone = new Phone();
  const options = [{ id: 'a', text: { id: 'Ya', en: 'Yes' } }];
  const help = { id: 'Pilih satu.', en: 'Choose one.' };
  phone.server.items.splice(
    0,
    Infinity,
    question('s', 'single_choice', { options, help }),
    question('t', 'short_text'),
  );
  await phone.open(`/e/${JOIN_CODE}`);
  await phone.enter(ANI);
  await phone.press('Mulai');
  return phone;
}

const canListen = (phone: Phone): boolean =>
  phone.buttons().some((button) => /Dengarkan|Listen/.test(button.textContent ?? ''));

describe('ReadAloud', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'speechSynthesis'));

  it('reads the question, its hint and its options, and falls silent on leaving', async () => {
    const speaker = aSpeaker(voice('en-US'), voice('in_ID'));
    const phone = await asked();
    await phone.press('Dengarkan');
    expect(speaker.said.map(({ text }) => text)).toEqual(['Pertanyaan s', 'Pilih satu.', 'Ya']);
    expect(new Set(speaker.said.map(({ lang }) => lang))).toEqual(new Set(['in_ID']));
    const cancelled = speaker.cancelled;
    await phone.press('Lewati dulu');
    expect(speaker.cancelled).toBeGreaterThan(cancelled);
  });

  it('stops when it is pressed again, and begins anew after the end', async () => {
    const speaker = aSpeaker(voice('id-ID'));
    const phone = await asked();
    await phone.press('Dengarkan');
    await phone.press('Berhenti');
    expect(canListen(phone)).toBe(true);
    await phone.press('Dengarkan');
    speaker.said.at(-1)?.onend?.();
    await phone.settle();
    expect(canListen(phone)).toBe(true);
  });

  it('is absent where the phone has no such voice, or one that sends the text away', async () => {
    aSpeaker(voice('en-US'), voice('id-ID', false));
    const phone = await asked();
    expect(canListen(phone)).toBe(false);
    await phone.press('English');
    expect(canListen(phone)).toBe(true);
  });

  it('is absent where the phone cannot speak at all', async () => {
    expect(canListen(await asked())).toBe(false);
  });

  it('comes when the phone tells its voices late', async () => {
    const speaker = aSpeaker();
    const phone = await asked();
    expect(canListen(phone)).toBe(false);
    speaker.voices = [voice('id-ID')];
    speaker.tell();
    await phone.settle();
    expect(canListen(phone)).toBe(true);
  });
});
