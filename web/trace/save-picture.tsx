import { render } from 'preact'
import { announce } from '../api/announce.ts'
import { layoutOf } from './layout.ts'
import { measured, onPaper } from './palette.ts'
import { inOneSentence, type Told } from './told.ts'
import { TracePicture } from './trace-picture.tsx'

/** Pixels: as wide as a column of a report. */
const savedWidth = 760
/** Dots a pixel, for print. */
const sharpness = 2

/** The picture as a file of SVG, dark on white, whatever the page looks like. */
function svgFile(told: Told): Blob {
  const box = document.createElement('div')
  render(<TracePicture layout={layoutOf(told, savedWidth, measured)} palette={onPaper} words={inOneSentence(told)} />, box)
  const svg = box.querySelector('svg')
  if (svg === null) throw new Error('the picture was not drawn')
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' })
}

export async function saveSvg(told: Told, name: string): Promise<void> {
  save(svgFile(told), `${name}.svg`)
}

/** Throws where the browser draws no such picture. */
export async function savePng(told: Told, name: string): Promise<void> {
  const address = URL.createObjectURL(svgFile(told))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * sharpness
    canvas.height = image.naturalHeight * sharpness
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (file === null) throw new Error('the browser makes no PNG of a picture as tall as this; save it as SVG')
    save(file, `${name}.png`)
  } finally {
    URL.revokeObjectURL(address)
  }
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  announce(`${name} saved`)
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
