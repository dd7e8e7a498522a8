const TONES = { ink: '--ink', soft: '--ink-soft', hairline: '--hairline', edge: '--edge', press: '--press', wash: '--press-wash', paper: '--paper' };

/** The page's colours as a canvas and the chart library read them, in the theme that holds now. */
export function inkOf(element) {
  const style = getComputedStyle(element);
  const rgb = painter();
  const colours = Object.fromEntries(Object.entries(TONES).map(([name, tone]) => [name, rgb(style.getPropertyValue(tone))]));
  return { ...colours, middle: rgb(`color-mix(in oklab, ${style.getPropertyValue('--press')} 45%, ${style.getPropertyValue('--paper')})`), font: { family: style.fontFamily, size: 12 } };
}

/** A filled shape that looks the same when it is pointed at. The line keeps a pale one apart from the paper. */
export function paint(fill, line = fill) {
  return { backgroundColor: fill, hoverBackgroundColor: fill, borderColor: line, hoverBorderColor: line, borderWidth: 1 };
}

/** The library knows no oklch: a pixel tells what it comes to. */
function painter() {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  return (colour) => {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour.trim();
    pen.fillRect(0, 0, 1, 1);
    const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
    return `rgb(${red}, ${green}, ${blue})`;
  };
}
