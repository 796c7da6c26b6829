// Tolkningarna: vad källan lämnar öppet, och hur det har lästs.
import type { ReadingKey, READINGS } from '../../model/types.ts';

type Reading = {
  [K in ReadingKey]: {
    readonly question: string;
    readonly answer: Record<(typeof READINGS)[K][number], string>;
  };
};

export const reading: Reading = {
  'sparsity.sizeTiers': {
    question: 'Vad gäller vikten för storlek: varje intervall för sig, eller hela listan?',
    answer: {
      marginal: 'Varje intervall för sig: bara de listade över gränsen får den lägre vikten.',
      whole: 'Hela listan får vikten för det intervall som den hamnar i.',
    },
  },
  'sparsity.bounds': {
    question: 'Vad gäller mellan de tryckta gränserna, till exempel 29,5 kilometer?',
    answer: {
      continuous: 'Intervallen möts: från 30, 70, 100 och 150 kilometer, och över 2 000 och 4 000 listade.',
      printed: 'Precis som det står: det som hamnar mellan två intervall får ingen vikt.',
    },
  },
  'sparsity.distanceBy': {
    question: 'Vems avstånd till sjukhuset räknas?',
    answer: {
      residence: 'Den listades bostad, när listan anger den; annars vårdenheten.',
      unit: 'Vårdenhetens avstånd, för alla listade.',
    },
  },
  'sparsity.pool': {
    question: 'Hur stor är glesbygdspotten?',
    answer: {
      rule: '15 procent av summan av listning, CNI och glesbygd, räknat på den inlästa listan.',
      published: 'Den publicerade potten, hur listan än ser ut.',
    },
  },
  'sparsity.sizeCount': {
    question: 'Vilka listade räknas när storleken vägs?',
    answer: {
      all: 'Alla listade vid enheten.',
      eligible: 'Bara de listade som bor i ett avståndsintervall med vikt.',
    },
  },
  'cni.reference': {
    question: 'Vilket medelvärde jämförs enhetens CNI med?',
    answer: {
      mean: 'Medelvärdet för de inlästa enheterna, vägt med antalet listade.',
      given: 'Ett angivet medelvärde.',
    },
  },
  'external.supplementBase': {
    question: 'Vilka poster räknas påslaget för externa vårdgivare på?',
    answer: {
      withoutMedication: 'Listning, CNI, glesbygd och rehab.',
      listing: 'Bara listning.',
      all: 'Alla fem posterna, även läkemedel.',
    },
  },
  'external.funding': {
    question: 'Vem betalar påslag och momskompensation?',
    answer: {
      onTop: 'De betalas utöver potterna.',
      fromPools: 'De tas ur potterna, som minskar lika mycket för alla enheter.',
    },
  },
  'rehab.ages': {
    question: 'Hur räknas de åldersklasser som 16–67 år skär av?',
    answer: {
      exact: 'Efter ålder i år när listan anger den; annars 4/5 av 15–19 och 3/5 av 65–69.',
      fifths: 'Alltid 4/5 av 15–19 och 3/5 av 65–69.',
    },
  },
  'familyCentre.ages': {
    question: 'Hur räknas barnen i åldern 0–5 år, som skär av en åldersklass?',
    answer: {
      exact: 'Efter ålder i år när listan anger den; annars 0–4 och 1/5 av 5–9.',
      fifths: 'Alltid 0–4 och 1/5 av 5–9.',
    },
  },
  ceilings: {
    question: 'Vad händer när enheterna tillsammans begär mer än ramen?',
    answer: {
      proRata: 'Alla får samma andel av det de har begärt, så att ramen räcker.',
      full: 'Alla får det de har begärt, och det visas att ramen har överskridits.',
    },
  },
  'servicePurchase.hour': {
    question: 'Vad är en påbörjad timme?',
    answer: {
      assignment: 'Varje uppdrag avrundas uppåt för sig.',
      patientDay: 'All tid för samma patient och dag räknas ihop innan den avrundas uppåt.',
    },
  },
  'funding.listing': {
    question: 'Är beloppet eller potten för listning fast?',
    answer: {
      rate: 'Beloppet för vikt 1,00 är fast.',
      pot: 'Potten är fast och delas efter vägda listade.',
    },
  },
  'funding.cni': {
    question: 'Är beloppet eller potten för CNI fast?',
    answer: {
      rate: 'Det genomsnittliga beloppet är fast.',
      pot: 'Potten är fast och delas efter listade och CNI.',
    },
  },
  'funding.medication': {
    question: 'Är beloppet eller potten för läkemedel fast?',
    answer: {
      rate: 'Beloppet för vikt 1,00 är fast.',
      pot: 'Potten är fast och delas efter vägda listade.',
    },
  },
  'funding.rehab': {
    question: 'Är beloppet eller potten för rehabkoordinator fast?',
    answer: {
      rate: 'Beloppet per person är fast.',
      pot: 'Potten är fast och delas efter listade i arbetsför ålder.',
    },
  },
};
