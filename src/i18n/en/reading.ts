// The readings: what the source leaves open, and how it has been read.
import type { Dictionary } from '../sv.ts';

export const reading: Dictionary['why']['reading'] = {
  'sparsity.sizeTiers': {
    question: 'What does the weight of size apply to: each bracket by itself, or the whole list?',
    answer: {
      marginal: 'Each bracket by itself: only those above the limit get the lower weight.',
      whole: 'The whole list gets the weight of the bracket it falls in.',
    },
  },
  'sparsity.bounds': {
    question: 'What applies between the printed limits, such as 29.5 kilometres?',
    answer: {
      continuous: 'The brackets meet: from 30, 70, 100 and 150 kilometres, and above 2,000 and 4,000 listed.',
      printed: 'Exactly as printed: what falls between two brackets has no weight.',
    },
  },
  'sparsity.distanceBy': {
    question: 'Whose distance from the hospital counts?',
    answer: {
      residence: 'That of the home, where the list states it; else that of the care unit.',
      unit: 'That of the care unit, for all who are listed.',
    },
  },
  'sparsity.pool': {
    question: 'How large is the sparsity pool?',
    answer: {
      rule: '15 per cent of the sum of listing, CNI and sparsity, counted on the loaded list.',
      published: 'The published pool, whatever the list.',
    },
  },
  'sparsity.sizeCount': {
    question: 'Who counts when the size is weighted?',
    answer: {
      all: 'Everybody listed at the unit.',
      eligible: 'Only those who live in a distance bracket with weight.',
    },
  },
  'cni.reference': {
    question: 'Which mean is the CNI of the unit held against?',
    answer: {
      mean: 'The mean of the loaded units, weighted by listed persons.',
      given: 'A stated mean.',
    },
  },
  'external.supplementBase': {
    question: 'Which lines is the supplement of external providers counted on?',
    answer: {
      withoutMedication: 'Listing, CNI, sparsity and rehab.',
      listing: 'Listing alone.',
      all: 'All five lines, medication too.',
    },
  },
  'external.funding': {
    question: 'Who pays for supplement and VAT compensation?',
    answer: {
      onTop: 'They are paid on top of the pools.',
      fromPools: 'They are taken from the pools, which shrink alike for all units.',
    },
  },
  'rehab.ages': {
    question: 'How are the age classes counted that 16–67 years cuts?',
    answer: {
      exact: 'By single ages where the list states them; else 4/5 of 15–19 and 3/5 of 65–69.',
      fifths: 'Always 4/5 of 15–19 and 3/5 of 65–69.',
    },
  },
  'familyCentre.ages': {
    question: 'How are children aged 0–5 counted, which cuts an age class?',
    answer: {
      exact: 'By single ages where the list states them; else 0–4 and 1/5 of 5–9.',
      fifths: 'Always 0–4 and 1/5 of 5–9.',
    },
  },
  ceilings: {
    question: 'What happens when the units together claim more than the limit?',
    answer: {
      proRata: 'All get the same part of their claim, so that the limit is enough.',
      full: 'All get their claim, and it is shown that the limit has been passed.',
    },
  },
  'servicePurchase.hour': {
    question: 'What is a started hour?',
    answer: {
      assignment: 'Each assignment is rounded up by itself.',
      patientDay: 'All time for the same patient and day is added up before it is rounded up.',
    },
  },
  'funding.listing': {
    question: 'Is the amount or the pool of listing fixed?',
    answer: {
      rate: 'The amount for weight 1.00 is fixed.',
      pot: 'The pool is fixed and shared by weighted persons.',
    },
  },
  'funding.cni': {
    question: 'Is the amount or the pool of CNI fixed?',
    answer: {
      rate: 'The average amount is fixed.',
      pot: 'The pool is fixed and shared by listed persons and CNI.',
    },
  },
  'funding.medication': {
    question: 'Is the amount or the pool of medication fixed?',
    answer: {
      rate: 'The amount for weight 1.00 is fixed.',
      pot: 'The pool is fixed and shared by weighted persons.',
    },
  },
  'funding.rehab': {
    question: 'Is the amount or the pool of rehab fixed?',
    answer: {
      rate: 'The amount per person is fixed.',
      pot: 'The pool is fixed and shared by persons of working age.',
    },
  },
};
