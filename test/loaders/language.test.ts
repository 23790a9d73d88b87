import { describe, expect, it } from 'vitest'
import { detectLanguage, languageCode } from '../../loaders/language.ts'

describe('languageCode', () => {
  it.each([
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['en_US', 'en'],
    ['eng', 'en'],
    ['English', 'en'],
    ['fr', 'fr'],
    ['', null],
    ['und', null],
    ['none of them', null],
  ])('%s', (declared, code) => expect(languageCode(declared)).toBe(code))
})

describe('detectLanguage', () => {
  it.each([
    ['en', 'The harbour pilots’ union said on Wednesday that it had warned the port of the sandbank twice in February.'],
    ['de', 'Die Gewerkschaft der Hafenlotsen teilte am Mittwoch mit, sie habe den Hafen im Februar zweimal vor der Sandbank gewarnt.'],
    ['es', 'El sindicato de prácticos dijo el miércoles que había advertido al puerto dos veces sobre el banco de arena en febrero.'],
    ['ar', 'قالت نقابة مرشدي الميناء يوم الأربعاء إنها حذرت الميناء مرتين من الكثيب الرملي في شهر فبراير الماضي دون أي رد.'],
    [
      'nl',
      'De vakbond van de loodsen zei woensdag dat hij de haven in februari twee keer had gewaarschuwd en dat de zandbank was gegroeid of verplaatst.',
    ],
    [
      'da',
      'Lodsernes fagforening sagde onsdag, at den havde advaret havnen to gange i februar for sandbanken, og at der var fare for skibene.',
    ],
    [
      'en',
      'Harbour pilots: port warned twice. Sandbank grows; mayor silent. Ferry aground, nobody hurt, crews wait, tide turns, tugs arrive.',
    ],
    [null, 'Aground.'],
    [null, '12 34 56 78 '.repeat(30)],
  ])('%s', async (language, text) => expect(await detectLanguage(text)).toBe(language))
})
