"""What Streamlit itself needs for an answer: three ways to press, and one line of text that says so."""

import streamlit as st

if st.button("Trykk"):
    st.session_state["presses"] = st.session_state.get("presses", 0) + 1
chosen = st.selectbox("Velg", range(20), key="chosen")
written = st.text_input("Skriv", key="written")
with st.container(key="answer"):
    st.text(f"Svar {st.session_state.get('presses', 0)} {chosen} {written}")
