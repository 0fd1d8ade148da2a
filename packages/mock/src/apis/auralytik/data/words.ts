/** What seeded rows are made of. Invented people, teams and sentences. */

/** Never empty, so that one can be picked. */
export type Words = readonly [string, ...string[]];

export const executives: Words = [
  "Ana Ruiz", "Bruno Díaz", "Camila Torres", "Diego Peña", "Elena Vargas", "Felipe Mora", "Gabriela Núñez", "Hugo Salas",
  "Irene Castro", "Javier Ríos", "Karla Méndez", "Luis Ortega", "Marta Gil", "Nicolás Vera", "Olga Paredes", "Pablo Soto",
  "Raquel León", "Sergio Prado", "Tatiana Cruz", "Ulises Mejía", "Valeria Rojas", "Wilson Arce", "Ximena Luna", "Yolanda Ibarra",
]; // prettier-ignore

export const callCenters: Words = ["Bogotá North", "Medellín", "Quito", "Lima West"];

export const voiceBots: Words = ["Sofía (voice bot)", "Mateo (voice bot)"];

export const engagements: readonly { readonly name: string; readonly type: string }[] = [
  { name: "Quality review, inbound", type: "quality_review" },
  { name: "Quality review, outbound", type: "quality_review" },
  { name: "Collections compliance", type: "compliance" },
  { name: "Renewals script", type: "script_adherence" },
  { name: "New hires", type: "training" },
  { name: "Complaints", type: "complaint_review" },
  { name: "Retention", type: "quality_review" },
  { name: "Voice bot pilot", type: "bot_review" },
];

export const campaigns: Words = [
  "Spring renewals", "Payment reminders", "Welcome calls", "Satisfaction survey", "Win back", "Card activation",
  "Address update", "Loan offers", "Insurance renewal", "Service outage notice", "Appointment reminders", "Loyalty programme",
  "Unpaid invoices", "Fibre upgrade", "Warranty calls", "Donation drive", "Event invitations", "Contract signing",
]; // prettier-ignore

export const channels: Words = ["ch_whatsapp", "ch_webchat", "ch_sms"];

export const criteria: readonly { readonly name: string; readonly weight: number }[] = [
  { name: "Greeting and identification", weight: 0.15 },
  { name: "Active listening", weight: 0.25 },
  { name: "Accuracy of information", weight: 0.3 },
  { name: "Objection handling", weight: 0.2 },
  { name: "Closing", weight: 0.1 },
];

export const comments: Words = [
  "Followed the script.", "Clear and calm.", "Interrupted the customer once.", "Gave the wrong due date.",
  "Summed up before closing.", "Did not confirm the data.", "Offered two alternatives.", "Long silence while searching.",
]; // prettier-ignore

export const turns: readonly { readonly role: "agent" | "customer"; readonly text: string }[] = [
  { role: "agent", text: "Good morning, you are speaking with the service team. How can I help you?" },
  { role: "customer", text: "I have a question about my last invoice." },
  { role: "agent", text: "Of course. Could you confirm the phone number of the account?" },
  { role: "customer", text: "Yes, it is +57 300 555 0142, and my mail is cliente@example.com." },
  { role: "agent", text: "Thank you. I can see the invoice and a charge for an extra service." },
  { role: "customer", text: "I did not ask for that service." },
  { role: "agent", text: "I have removed it, and the difference is credited within three days." },
  { role: "customer", text: "Great, thank you for the quick help." },
  { role: "agent", text: "You are welcome. Is there anything else?" },
  { role: "customer", text: "No, that was all. Goodbye." },
];

export const outcomes: Words = ["Successful", "Callback", "NotInterested", "WrongNumber"];

export const surveyQuestions: Words = ["Was your question answered?", "How easy was it?", "Would you recommend us?"];
