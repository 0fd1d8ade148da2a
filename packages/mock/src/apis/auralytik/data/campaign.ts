import type { CampaignRow } from "./rows.js";
import { campaigns } from "./words.js";

const dayMs = 86_400_000;

/** Campaigns began one after the other over the whole history; each fourth has ended, each seventh is paused. */
export function createCampaign(number: number, lastMidnight: number, days: number, now: number): CampaignRow {
  const startDate = lastMidnight - Math.floor(((campaigns.length - number + 1) / campaigns.length) * days) * dayMs;
  const endDate = number % 4 === 0 ? startDate + 60 * dayMs : null;
  const ended = endDate !== null && endDate <= now;
  const isVoice = number % 3 !== 0;
  return {
    id: `camp_${number}`,
    name: campaigns[number - 1] ?? "",
    description: number % 2 === 0 ? `${campaigns[number - 1]}, second wave` : null,
    type: isVoice ? "VoiceBot" : "Flow",
    status: ended ? "Completed" : number % 7 === 0 ? "Paused" : "Running",
    channelType: isVoice ? "Voice" : "WhatsApp",
    startDate: new Date(startDate).toISOString(),
    endDate: endDate === null ? null : new Date(endDate).toISOString(),
    createdAt: new Date(startDate - 5 * dayMs + number).toISOString(),
  };
}
