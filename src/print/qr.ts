import QRCode from 'qrcode';

/** The QR code (ISO/IEC 18004) of an address, as a small SVG image: black on white, whatever the page's colours. */
export const qrCodeOf = (address: string): Promise<string> =>
  QRCode.toString(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
