import { type CSSResult, css } from 'lit';

const styles: CSSResult = css`
  legend {
    /* A floated legend leaves the fieldset's edge and stands in the row like any other child. */
    float: left;
    font-weight: 600;
  }

  label {
    gap: 0.4em;
    align-items: center;
  }

  label > input[type] {
    margin-block: 0;
  }
`;

export default styles;
