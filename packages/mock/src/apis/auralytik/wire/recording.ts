import { bytesPerSecond, wavHeaderBytes } from "../data/evaluation.js";
import { TextEncoder } from "../../../platform/web-classes.js";

/** A WAV file of this length that can be played: a soft tone, 8 kHz, 8 bit, mono. */
export function createRecording(seconds: number): Uint8Array {
  const length = Math.round(seconds * bytesPerSecond);
  const bytes = new Uint8Array(wavHeaderBytes + length);
  const view = new DataView(bytes.buffer);
  const text = (at: number, value: string): void => bytes.set(new TextEncoder().encode(value), at);
  text(0, "RIFF");
  view.setUint32(4, 36 + length, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, bytesPerSecond, true);
  view.setUint32(28, bytesPerSecond, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, "data");
  view.setUint32(40, length, true);
  for (let index = 0; index < length; index += 1) bytes[wavHeaderBytes + index] = 112 + (index & 31);
  return bytes;
}
